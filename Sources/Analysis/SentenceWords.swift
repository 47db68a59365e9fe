/// The words that splitting into sentences knows.
enum SentenceWords {
    /// A word in lower case, up to eight bytes, whatever the case in the text.
    struct List: Sendable {
        private let words: Set<PackedWord>

        init(_ list: String) {
            words = Set(list.split(separator: " ").compactMap { PackedWord(Array($0.utf8)) })
        }

        func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
            PackedWord(word).map(words.contains) ?? false
        }
    }

    /// Abbreviations that something always follows.
    static let neverLast = List(
        """
        dr mr mrs ms prof drs st vs v.s e.g eg i.e cf viz approx resp esp incl excl ca c.f
        """)

    /// Abbreviations that a number follows: "Fig. 2"; before a word, "no." ends a sentence.
    static let beforeNumbers = List(
        "fig figs ref refs no nos vol pp p eq eqs sect sec ch chap tab suppl art par")

    /// Abbreviations that end a sentence only where the next word clearly opens one.
    static let seldomLast = List(
        """
        al sp spp subsp var inc ltd co corp jr sr dept univ hosp assoc jan feb mar apr jun jul aug \
        sep sept oct nov dec
        """)

    /// Words that open sentences and seldom follow an initial or an abbreviation with a capital.
    static let openers = List(
        """
        the in we this these those our it its a an to of for from on at by with as if when while \
        although though however but and or because since after before during both all most many \
        some no none only patients subjects results methods however thus hence therefore further \
        moreover here there they such each one two three four five women men children data using \
        background aim aims purpose study finally among overall mean median compared other another \
        he she his her their you your what which who how i is are
        """)
}
