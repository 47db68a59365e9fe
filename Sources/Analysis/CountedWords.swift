/// Units that are written against their number: "500mg" is the number 500 and the word mg.
enum AttachedUnits {
    /// Whether `letters`, in any case, are such a unit; `next` is the byte behind them.
    static func contains(_ letters: UnsafeBufferPointer<UInt8>, before next: UInt8) -> Bool {
        // "m2" is an area; "m" alone may be a sex.
        if next == .ascii("2") || next == .ascii("3") { return letters.count <= 2 }
        return !next.isASCIIDigit && next != .ascii("'")
            && PackedWord(letters).map(units.contains) ?? false
    }

    private static let units = Set(
        """
        mg g kg mcg ug ng pg ml l dl ul cl mmol mol nmol pmol meq mosm iu u cm mm km nm mmhg kpa \
        h hr hrs min mins sec secs ms d day days wk wks week weeks mo mos month months y yr yrs yo \
        year years hz khz mhz kj kcal gy msv x
        """.split(separator: " ").compactMap { PackedWord(Array($0.utf8)) })
}

/// Ordinary words beside which a number keeps its own place: "type-2", "5-day".
enum CountedWords {
    static func precede(_ letters: [UInt8]) -> Bool {
        PackedWord(letters).map(counted.contains) ?? false
    }

    static func follow(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        PackedWord(letters).map(counting.contains) ?? false
    }

    private static let counted = words(
        """
        type grade class stage phase group day days week weeks month year years hour hours level \
        part step score tier dose cycle case table fig age aged over under top non pre post mid \
        sub anti the and or of to in at by for from on about per one two three four first min max \
        mo mos wk wks yr yrs hr hrs y d mg kg ml mmol mm cm m s h l g i ii iii iv v x vs
        """)

    private static let counting = words(
        """
        day days week year yr yrs mo mos wk wks hr hrs min mins sec cm mm km kg mg mcg ml dl day \
        way and or to in on by of arm old fold item part step time unit dose point site lead limb \
        beat hour test page line star yo mile foot inch ring drug star
        """)

    private static func words(_ list: String) -> Set<PackedWord> {
        Set(list.split(separator: " ").compactMap { PackedWord(Array($0.utf8)) })
    }
}

/// A lower-cased word of up to eight ASCII letters, as one number.
struct PackedWord: Hashable {
    private let bits: UInt64

    init?(_ letters: some Collection<UInt8>) {
        guard 1...8 ~= letters.count else { return nil }
        bits = letters.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    }
}
