/// Learned by `lind evaluate learn`; docs/judging.md says from what.
enum VerdictWeights {
    static let model = LogisticModel(table: table)

    /// Classes, bias, then a feature a line: a weight for each class, and its name.
    private static let table = """
        yes	no	uncertain
        1.047	0.368	-1.416
        -0.233	-0.033	0.266	best sentence advice affirmed
        0.028	0.015	-0.043	best sentence advice denied
        0.148	-0.078	-0.069	best sentence better affirmed
        0.003	0.009	-0.012	best sentence better denied
        -0.043	-0.076	0.118	best sentence better unproven
        0.159	0.001	-0.160	best sentence claim affirmed
        0.070	-0.018	-0.052	best sentence claim denied
        -0.027	0.088	-0.061	best sentence claim unproven
        0.057	0.012	-0.069	best sentence decrease affirmed
        -0.057	0.078	-0.021	best sentence decrease denied
        -0.106	0.117	-0.011	best sentence decrease unproven
        -0.156	0.094	0.062	best sentence denial on predicate advice
        -0.104	0.300	-0.196	best sentence denial on predicate better
        0.174	-0.192	0.017	best sentence denial on predicate decrease
        -0.158	0.094	0.064	best sentence denial on predicate effect
        -0.103	0.217	-0.114	best sentence denial on predicate increase
        -0.042	0.212	-0.169	best sentence denial on predicate presence
        -0.152	-0.033	0.185	best sentence denial on predicate relation
        0.040	-0.004	-0.036	best sentence denial on predicate worse
        0.060	-0.107	0.047	best sentence effect affirmed
        0.105	0.165	-0.269	best sentence effect denied
        -0.047	0.150	-0.103	best sentence effect unproven
        -0.022	0.008	0.014	best sentence hedge affirmed
        0.163	-0.138	-0.025	best sentence hedge denied
        -0.059	0.191	-0.133	best sentence increase affirmed
        -0.011	-0.164	0.174	best sentence increase denied
        -0.432	0.095	0.337	best sentence open affirmed
        -0.268	0.026	0.242	best sentence openness on predicate better
        -0.041	0.098	-0.056	best sentence openness on predicate effect
        0.030	-0.079	0.049	best sentence openness on predicate presence
        -0.196	0.070	0.125	best sentence opposite affirmed
        0.198	-0.130	-0.067	best sentence opposite denied
        -0.003	-0.004	0.008	best sentence overlap
        0.051	-0.138	0.087	best sentence predicate affirmed
        -0.323	0.152	0.172	best sentence predicate denied
        -0.194	0.305	-0.111	best sentence predicate unproven
        0.005	-0.101	0.096	best sentence presence affirmed
        0.146	-0.084	-0.061	best sentence presence denied
        -0.172	0.120	0.052	best sentence presence unproven
        -0.463	0.655	-0.191	best sentence question's words denied
        -0.202	0.193	0.009	best sentence question's words unproven
        0.130	0.172	-0.302	best sentence relation affirmed
        -0.203	0.305	-0.101	best sentence relation denied
        -0.041	0.058	-0.017	best sentence relation unproven
        -0.031	0.031	0.000	best sentence same affirmed
        0.037	0.052	-0.089	best sentence same denied
        -0.055	-0.023	0.078	best sentence sameness on predicate better
        0.010	0.033	-0.044	best sentence sameness on predicate effect
        -0.173	0.161	0.012	best sentence sameness on predicate increase
        0.322	-0.285	-0.038	best sentence sameness on predicate presence
        -0.136	0.128	0.008	best sentence sameness on predicate relation
        -0.019	0.058	-0.039	best sentence significance affirmed
        0.021	0.121	-0.142	best sentence significance denied
        -0.145	0.194	-0.049	best sentence significance missed
        0.069	-0.130	0.061	best sentence significance reached
        -0.149	0.043	0.106	best sentence turn affirmed
        -0.063	-0.078	0.140	best sentence turn denied
        -0.012	-0.030	0.042	best sentence turn unproven
        0.181	0.030	-0.211	best sentence worse affirmed
        -0.028	0.157	-0.129	best sentence worse denied
        0.128	-0.060	-0.068	claim
        -0.074	0.068	0.006	conclusion advice affirmed
        0.016	-0.074	0.058	conclusion advice denied
        0.118	-0.119	0.002	conclusion better affirmed
        -0.068	0.060	0.009	conclusion better denied
        -0.048	-0.035	0.083	conclusion better unproven
        0.032	0.031	-0.063	conclusion claim affirmed
        0.103	-0.077	-0.026	conclusion claim denied
        -0.087	0.151	-0.064	conclusion claim unproven
        0.194	-0.064	-0.130	conclusion decrease affirmed
        -0.239	0.213	0.026	conclusion decrease denied
        -0.083	0.093	-0.011	conclusion decrease unproven
        -0.017	0.054	-0.037	conclusion denial on predicate advice
        -0.236	0.182	0.054	conclusion denial on predicate better
        0.165	-0.181	0.016	conclusion denial on predicate decrease
        -0.332	0.219	0.114	conclusion denial on predicate effect
        -0.119	0.167	-0.048	conclusion denial on predicate increase
        -0.186	0.113	0.073	conclusion denial on predicate presence
        -0.002	-0.071	0.073	conclusion denial on predicate relation
        0.099	-0.054	-0.045	conclusion denial on predicate worse
        -0.107	0.051	0.056	conclusion effect affirmed
        -0.164	0.265	-0.101	conclusion effect denied
        -0.064	0.092	-0.028	conclusion effect unproven
        0.130	-0.379	0.249	conclusion hedge affirmed
        0.098	-0.019	-0.079	conclusion hedge denied
        0.009	0.007	-0.016	conclusion hedge unproven
        0.094	-0.080	-0.014	conclusion increase affirmed
        0.016	0.032	-0.048	conclusion increase denied
        -0.033	0.047	-0.014	conclusion increase unproven
        0.027	-0.120	0.093	conclusion open affirmed
        -0.081	-0.032	0.112	conclusion openness on predicate better
        0.035	-0.041	0.006	conclusion openness on predicate effect
        0.013	-0.003	-0.010	conclusion openness on predicate increase
        0.014	-0.013	-0.001	conclusion openness on predicate presence
        0.079	-0.099	0.020	conclusion openness on predicate relation
        -0.142	0.012	0.130	conclusion opposite affirmed
        -0.007	0.073	-0.066	conclusion opposite denied
        0.385	0.052	-0.437	conclusion overlap
        0.430	-0.522	0.093	conclusion predicate affirmed
        -0.611	0.528	0.082	conclusion predicate denied
        -0.221	0.220	0.001	conclusion predicate unproven
        -0.052	0.098	-0.047	conclusion presence affirmed
        -0.027	0.015	0.012	conclusion presence denied
        -0.170	0.022	0.148	conclusion presence unproven
        -0.658	0.664	-0.006	conclusion question's words denied
        -0.205	0.159	0.045	conclusion question's words unproven
        0.123	-0.082	-0.041	conclusion relation affirmed
        -0.193	0.274	-0.081	conclusion relation denied
        -0.089	0.044	0.044	conclusion relation unproven
        -0.089	0.221	-0.132	conclusion same affirmed
        -0.100	0.135	-0.035	conclusion same denied
        0.162	-0.179	0.017	conclusion sameness on predicate better
        -0.048	0.077	-0.029	conclusion sameness on predicate decrease
        0.123	-0.001	-0.122	conclusion sameness on predicate effect
        -0.076	0.086	-0.009	conclusion sameness on predicate increase
        -0.086	0.022	0.064	conclusion sameness on predicate presence
        -0.075	0.082	-0.007	conclusion sameness on predicate relation
        0.089	0.104	-0.193	conclusion significance affirmed
        -0.191	0.053	0.138	conclusion significance denied
        -0.487	-0.083	0.571	conclusion turn affirmed
        -0.027	-0.106	0.133	conclusion turn denied
        -0.043	0.040	0.003	conclusion turn unproven
        0.072	0.093	-0.165	conclusion worse affirmed
        -0.140	0.240	-0.101	conclusion worse denied
        0.037	-0.072	0.036	question predicate advice
        0.058	-0.057	-0.001	question predicate better
        0.132	0.036	-0.169	question predicate decrease
        0.129	-0.391	0.262	question predicate effect
        0.135	0.118	-0.252	question predicate increase
        0.140	-0.159	0.019	question predicate none
        -0.198	0.085	0.114	question predicate presence
        0.115	-0.106	-0.008	question predicate relation
        -0.179	0.362	-0.183	question predicate same
        -0.371	0.180	0.191	question predicate worse
        0.107	0.152	-0.258	question says affect
        -0.195	0.278	-0.084	question says all
        -0.087	0.284	-0.196	question says any
        -0.333	0.137	0.196	question says are
        0.036	-0.136	0.100	question says associated
        0.377	-0.239	-0.137	question says can
        -0.283	-0.093	0.376	question says different
        -0.204	0.373	-0.170	question says do
        -0.100	0.224	-0.124	question says does
        0.039	0.098	-0.137	question says effective
        0.129	-0.309	0.180	question says feasible
        -0.164	-0.109	0.273	question says influence
        -0.170	0.155	0.015	question says is
        -0.106	0.173	-0.066	question says more
        -0.250	0.542	-0.292	question says necessary
        -0.112	-0.058	0.170	question says need
        0.326	-0.189	-0.137	question says new
        0.125	-0.118	-0.007	question says or
        -0.282	-0.015	0.296	question says predict
        -0.533	0.688	-0.155	question says really
        0.138	-0.423	0.285	question says reliable
        0.067	-0.218	0.151	question says role
        -0.208	-0.151	0.359	question says safe
        -0.411	0.582	-0.171	question says same
        -0.346	0.202	0.143	question says should
        0.202	-0.046	-0.156	question says there
        0.213	0.036	-0.249	question says time
        0.310	-0.137	-0.173	question says useful
        -0.580	0.491	0.090	question says we
        -0.119	0.019	0.100	result advice affirmed
        -0.083	0.110	-0.027	result advice denied
        0.041	-0.487	0.446	result better affirmed
        0.011	-0.081	0.070	result better denied
        0.106	-0.294	0.188	result claim affirmed
        0.025	0.005	-0.030	result claim denied
        0.034	0.040	-0.074	result claim unproven
        0.268	-0.269	0.001	result decrease affirmed
        0.156	-0.046	-0.110	result decrease denied
        -0.096	0.112	-0.016	result decrease unproven
        -0.071	0.130	-0.059	result denial on predicate advice
        -0.123	0.103	0.021	result denial on predicate better
        0.122	-0.095	-0.028	result denial on predicate decrease
        -0.413	0.248	0.165	result denial on predicate effect
        0.161	-0.043	-0.119	result denial on predicate increase
        -0.364	0.027	0.337	result denial on predicate presence
        -0.200	0.151	0.049	result denial on predicate relation
        -0.196	0.266	-0.070	result denial on predicate worse
        -0.313	-0.236	0.549	result effect affirmed
        -0.472	0.619	-0.147	result effect denied
        -0.131	0.223	-0.092	result effect unproven
        0.279	-0.385	0.106	result hedge affirmed
        0.193	-0.185	-0.008	result hedge denied
        0.495	-0.304	-0.191	result increase affirmed
        0.009	-0.177	0.168	result increase denied
        -0.133	0.010	0.123	result increase unproven
        -0.249	0.042	0.207	result open affirmed
        -0.078	0.055	0.023	result openness on predicate effect
        -0.543	0.349	0.194	result opposite affirmed
        0.044	-0.217	0.174	result opposite denied
        -0.394	0.147	0.247	result overlap
        -0.132	-0.205	0.337	result predicate affirmed
        -0.284	-0.153	0.437	result predicate denied
        -0.040	0.137	-0.097	result predicate unproven
        0.109	-0.382	0.273	result presence affirmed
        -0.306	0.360	-0.054	result presence denied
        -0.117	0.050	0.067	result presence unproven
        -0.413	0.524	-0.111	result question's words denied
        -0.132	0.088	0.044	result question's words unproven
        -0.070	-0.039	0.110	result relation affirmed
        -0.349	0.419	-0.069	result relation denied
        -0.038	0.076	-0.037	result relation unproven
        0.121	-0.047	-0.074	result same affirmed
        -0.036	-0.142	0.178	result same denied
        0.106	-0.061	-0.045	result sameness on predicate advice
        -0.005	-0.094	0.099	result sameness on predicate better
        -0.060	-0.061	0.121	result sameness on predicate decrease
        0.045	-0.089	0.044	result sameness on predicate effect
        -0.109	0.131	-0.022	result sameness on predicate increase
        -0.076	-0.005	0.081	result sameness on predicate presence
        -0.074	0.017	0.057	result sameness on predicate relation
        -0.050	0.091	-0.041	result sameness on predicate worse
        0.376	-0.358	-0.018	result significance affirmed
        -0.186	0.042	0.144	result significance denied
        -0.160	0.313	-0.152	result significance missed
        0.103	-0.027	-0.076	result significance reached
        -0.059	-0.042	0.101	result significance unproven
        -0.434	-0.118	0.552	result turn affirmed
        -0.065	-0.073	0.139	result turn unproven
        -0.044	0.324	-0.280	result worse affirmed
        -0.099	0.283	-0.184	result worse denied
        -0.046	0.072	-0.026	result worse unproven
        """
}
