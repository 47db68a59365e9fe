/// What a scalar outside ASCII means to the tokenizer.
enum FoldedScalar {
    /// A letter or digit, spelled in lower case without its accent.
    case letters(String)
    /// A Greek letter, by its name.
    case greek(String)
    /// A raised or lowered digit, as in "SpO₂" and "m²".
    case script(UInt8)
    case hyphen
    case apostrophe
    /// Combining marks, soft hyphens, zero-width characters: dropped inside a word.
    case ignorable
    case separator
}

extension FoldedScalar {
    /// Latin letters lose their accents, ligatures and wide forms are spelled out, Greek letters
    /// get their names; letters of other scripts are lower-cased.
    init(_ value: UInt32) {
        switch value {
        case 0xB5: self = .greek("mu")
        case 0xC0..<0x180: self = Self.latin(value, table: Self.latin1AndExtendedA, first: 0xC0)
        case 0x1E00..<0x1F00:
            self = Self.latin(value, table: Self.latinAdditional, first: 0x1E00)
        case 0x370..<0x400: self = Self.greekLetter(value)
        case 0xB2, 0xB3: self = .script(UInt8(value - 0xB0) + .ascii("0"))
        case 0xB9: self = .script(.ascii("1"))
        case 0x2070, 0x2074...0x2079: self = .script(UInt8(value - 0x2070) + .ascii("0"))
        case 0x2080...0x2089: self = .script(UInt8(value - 0x2080) + .ascii("0"))
        case 0x2010...0x2014, 0x2212, 0xFE58, 0xFE63, 0xFF0D: self = .hyphen
        case 0x2018, 0x2019, 0x02BC, 0xFF07: self = .apostrophe
        case 0xAD, 0x300..<0x370, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFE00...0xFE0F,
            0xFEFF:
            self = .ignorable
        case 0xFB00...0xFB06: self = .letters(Self.ligatures[Int(value - 0xFB00)])
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            self = .letters(String(Unicode.Scalar(UInt8(value - 0xFEE0))).lowercased())
        default: self = Self.other(value)
        }
    }

    private static func latin(_ value: UInt32, table: [UInt8], first: UInt32) -> FoldedScalar {
        switch table[Int(value - first)] {
        case .ascii(" "): .separator
        case .ascii("?"): .letters(spelledOut(value))
        case let base: .letters(String(Unicode.Scalar(base)))
        }
    }

    /// Latin letters that are more than one plain letter.
    private static func spelledOut(_ value: UInt32) -> String {
        switch value {
        case 0xC6, 0xE6: "ae"
        case 0x152, 0x153: "oe"
        case 0xDE, 0xFE: "th"
        case 0xDF, 0x1E9E: "ss"
        case 0x132, 0x133: "ij"
        default: lowercase(value)
        }
    }

    private static func greekLetter(_ value: UInt32) -> FoldedScalar {
        switch value {
        case 0x391...0x3A9: .greek(greekNames[Int(value - 0x391)])
        case 0x3B1...0x3C9: .greek(greekNames[Int(value - 0x3B1)])
        case 0x3AC: .greek("alpha")
        case 0x3AD...0x3AF: .greek(["epsilon", "eta", "iota"][Int(value - 0x3AD)])
        case 0x3CC...0x3CE: .greek(["omicron", "upsilon", "omega"][Int(value - 0x3CC)])
        case 0x3D1: .greek("theta")
        case 0x3D5: .greek("phi")
        case 0x3F5: .greek("epsilon")
        default: other(value)
        }
    }

    private static func other(_ value: UInt32) -> FoldedScalar {
        guard let scalar = Unicode.Scalar(value) else { return .separator }
        let properties = scalar.properties
        if properties.isAlphabetic { return .letters(properties.lowercaseMapping) }
        if properties.numericType == .decimal, let digit = properties.numericValue {
            return .letters(String(Int(digit)))
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return .ignorable
        default: return .separator
        }
    }

    private static func lowercase(_ value: UInt32) -> String {
        Unicode.Scalar(value).map { $0.properties.lowercaseMapping } ?? ""
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// U+0391 to U+03A9 in order; both forms of sigma share a name.
    private static let greekNames = [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
        "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
        "phi", "chi", "psi", "omega",
    ]

    /// Base letters of U+00C0 to U+017F: a space is no letter, a question mark is looked up.
    private static let latin1AndExtendedA = Array(
        """
        aaaaaa?ceeeeiiiidnooooo ouuuuy??aaaaaa?ceeeeiiiidnooooo ouuuuy?y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll\
        lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8)

    /// Base letters of U+1E00 to U+1EFF.
    private static let latinAdditional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwyas????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????
        """.utf8)
}
