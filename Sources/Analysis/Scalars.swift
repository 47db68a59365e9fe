/// One Unicode scalar read from UTF-8 bytes.
struct DecodedScalar {
    let value: UInt32
    let length: Int
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar whose bytes start at `offset`; a byte that starts none counts as U+FFFD.
    ///
    /// - Precondition: `offset` is inside the buffer.
    func scalar(at offset: Int) -> DecodedScalar {
        let lead = self[offset]
        switch lead {
        case 0x00..<0x80: return DecodedScalar(value: UInt32(lead), length: 1)
        case 0xC2..<0xE0: return multibyte(at: offset, length: 2, lead: lead & 0x1F)
        case 0xE0..<0xF0: return multibyte(at: offset, length: 3, lead: lead & 0x0F)
        case 0xF0..<0xF5: return multibyte(at: offset, length: 4, lead: lead & 0x07)
        default: return DecodedScalar(value: 0xFFFD, length: 1)
        }
    }

    private func multibyte(at offset: Int, length: Int, lead: UInt8) -> DecodedScalar {
        guard offset + length <= count else { return DecodedScalar(value: 0xFFFD, length: 1) }
        var value = UInt32(lead)
        for position in offset + 1..<offset + length {
            guard self[position] & 0xC0 == 0x80 else {
                return DecodedScalar(value: 0xFFFD, length: 1)
            }
            value = value << 6 | UInt32(self[position] & 0x3F)
        }
        return DecodedScalar(value: value, length: length)
    }
}

extension UInt8 {
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isASCIIUpper: Bool { self &- 0x41 < 26 }
    var isASCIILower: Bool { self &- 0x61 < 26 }
    var isASCIIDigit: Bool { self &- 0x30 < 10 }
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    /// Space, tab, line feed, carriage return, form feed or vertical tab.
    var isASCIISpace: Bool { self == 0x20 || self &- 0x09 < 5 }

    /// The byte of an ASCII character, written as a literal.
    static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }
}
