/// An https address that may stand in a link: no other scheme runs or fetches anything when it
/// is followed.
struct WebAddress {
    let text: String

    /// nil unless the address begins with `https://` and holds only characters of RFC 3986.
    init?(_ address: String) {
        guard address.hasPrefix("https://"), address.utf8.allSatisfy(Self.isAllowed) else {
            return nil
        }
        text = address
    }

    /// PubMed's page of an article.
    init?(pmid: String) {
        guard !pmid.isEmpty, pmid.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        text = "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/"
    }

    /// The resolver's address of a DOI, with what an address cannot hold percent-encoded.
    init?(doi: String) {
        guard doi.hasPrefix("10.") else { return nil }
        let digits = Array("0123456789ABCDEF")
        let encoded = doi.utf8.map { byte in
            Self.isAllowed(byte) && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "?")
                ? String(UnicodeScalar(byte))
                : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
        text = "https://doi.org/\(encoded.joined())"
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte)
        }
    }
}
