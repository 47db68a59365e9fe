/// The differences between British and American spelling that clinical texts show.
enum SpellingRules {
    struct Rule: Sendable {
        let british: [UInt8]
        let american: [UInt8]
    }

    /// Replaced wherever they stand in a word; by the first letter of the British form, a to z.
    static let anywhere: [[Rule]] = {
        var byLetter = [[Rule]](repeating: [], count: 26)
        for rule in fragments { byLetter[Int(rule.british[0] - .ascii("a"))].append(rule) }
        return byLetter
    }()

    /// Of two that begin alike the longer one comes first.
    private static let fragments = rules(
        """
        aem=em aesth=esth paed=ped oedem=edem oesoph=esoph oestr=estr rrhoe=rrhe pnoe=pne foet=fet \
        faec=fec gynaec=gynec caec=cec coeliac=celiac aetiol=etiol caesar=cesar \
        amoeb=ameb homoeo=homeo manoeuvre=maneuver manoeuvr=maneuver naev=nev palaeo=paleo \
        leuco=leuko sulph=sulf tumour=tumor colour=color behaviour=behavior favour=favor \
        labour=labor odour=odor humour=humor neighbour=neighbor rigour=rigor vigour=vigor \
        vapour=vapor honour=honor harbour=harbor flavour=flavor rumour=rumor endeavour=endeavor \
        fervour=fervor armour=armor counsellor=counselor counselling=counseling \
        counselled=counseled labell=label modell=model travell=travel cancell=cancel \
        signall=signal channell=channel tunnell=tunnel fuell=fuel levell=level totall=total \
        diskectom=discectom diskit=discit diskogen=discogen fibreoptic=fiberoptic \
        fibrescop=fiberscop grey=gray tranquilli=tranquili aluminium=aluminum plough=plow \
        mould=mold sceptic=skeptic caesium=cesium mediaeval=medieval
        """)

    /// Replaced at the end of a word.
    static let endings =
        inflected(
            "litre=liter metre=meter fibre=fiber titre=titer centre=center goitre=goiter "
                + "calibre=caliber theatre=theater lustre=luster spectre=specter meagre=meager",
            with: ["", "s"])
        + inflected(
            "analys=analyz paralys=paralyz catalys=catalyz dialys=dialyz hydrolys=hydrolyz",
            with: ["e", "ed", "ing", "er", "ers"])

    /// Whole words.
    static let words = Dictionary(
        uniqueKeysWithValues: rules(
            """
            disk=disc disks=discs programme=program programmes=programs centred=centered \
            practise=practice practised=practiced practises=practices practising=practicing \
            licence=license licences=licenses defence=defense defences=defenses offence=offense \
            ageing=aging judgement=judgment acknowledgement=acknowledgment orientated=oriented \
            fulfil=fulfill fulfils=fulfills enrol=enroll enrols=enrolls enrolment=enrollment \
            instalment=installment skilful=skillful speciality=specialty specialities=specialties \
            neurone=neuron neurones=neurons whilst=while amongst=among learnt=learned
            """
        ).map { ($0.british, $0.american) })

    static let iseSuffixes = [
        "isational", "isations", "isation", "ising", "ised", "ises", "iser", "isers", "ise",
    ].map(bytes)

    /// Ends of roots before "-ise" that take no z: "exerc-ise", "rev-ise", "like-wise".
    static let writtenWithS = [
        "exerc", "adv", "rev", "superv", "prec", "pr", "prom", "conc", "prem", "expert", "exc",
        "inc", "circumc", "telev", "dev", "improv", "desp", "dem", "franch", "merchand", "treat",
        "parad", "chast", "disgu", "w", "bru", "cru", "pra", "po", "mala",
    ].map(bytes)

    /// The rules once for each ending that may follow.
    private static func inflected(_ list: String, with inflections: [String]) -> [Rule] {
        rules(list).flatMap { rule in
            inflections.map {
                Rule(british: rule.british + bytes($0), american: rule.american + bytes($0))
            }
        }
    }

    private static func rules(_ list: String) -> [Rule] {
        list.split(separator: " ").map { entry in
            let sides = entry.split(separator: "=")
            return Rule(british: Array(sides[0].utf8), american: Array(sides[1].utf8))
        }
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
