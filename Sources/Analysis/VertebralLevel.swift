/// A vertebra or disc level as written: "C5", "t12", or a bare number behind another level.
struct VertebralLevel {
    /// c, t, l or s.
    let region: UInt8
    let number: Int
    /// Where the level ends in the text.
    let end: Int

    /// Levels rank from the skull down.
    var rank: Int { Self.regions.firstIndex(of: region)! * 16 + number }

    private static let regions = Array("ctls".utf8)
    private static let highest = [8, 12, 6, 5]

    /// Reads a level at `offset`; `region` is taken over where only a number stands there.
    init?(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, region: UInt8?) {
        guard offset < bytes.count else { return nil }
        let letter = bytes[offset] | 0x20
        let isNamed = bytes[offset].isASCIILetter
        guard let region = isNamed ? letter : region,
            let index = Self.regions.firstIndex(of: region)
        else { return nil }
        var end = isNamed ? offset + 1 : offset
        var number = 0
        while end < bytes.count, bytes[end].isASCIIDigit, number < 100 {
            number = number * 10 + Int(bytes[end] - .ascii("0"))
            end += 1
        }
        guard 1...Self.highest[index] ~= number else { return nil }
        self.region = region
        self.number = number
        self.end = end
    }
}
