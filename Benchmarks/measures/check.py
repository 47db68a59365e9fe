"""Measures a TREC run with ir-measures (pip install ir-measures): check.py QRELS RUN

QRELS is in BEIR's three columns. The figures are those of `lind evaluate retrieval --run RUN`.
"""

import sys

import ir_measures
from ir_measures import AP, RR, P, R, nDCG

rows = [line.split() for line in open(sys.argv[1]).read().splitlines()[1:]]
qrels = [ir_measures.Qrel(topic, document, int(grade)) for topic, document, grade in rows]
measures = [nDCG @ 10, AP, RR @ 10, P @ 1, R @ 10, R @ 100, R @ 1000]
figures = ir_measures.calc_aggregate(measures, qrels, ir_measures.read_trec_run(sys.argv[2]))
for measure in measures:
    print(f"{str(measure):<10}{figures[measure]:.4f}")
