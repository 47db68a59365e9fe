/// Spoils a good source in a way that its seed decides.
struct Mutator {
    /// Inputs stay this small, so that a million of them take minutes.
    private static let largest = 8 << 10

    let seeds: [[UInt8]]
    /// Pieces that mean something to the format's reader.
    let tokens: [[UInt8]]

    /// The input of a number: a seed with one to eight changes.
    func input(_ number: UInt64) -> [UInt8] {
        var random = Random(seed: number)
        var bytes = seeds[random.below(seeds.count)]
        for _ in 0...random.below(8) { change(&bytes, &random) }
        return Array(bytes.prefix(Self.largest))
    }

    private func change(_ bytes: inout [UInt8], _ random: inout Random) {
        let place = random.below(bytes.count + 1)
        let end = min(bytes.count, place + 1 + random.below(40))
        switch random.below(9) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.below(8))
        case 1 where place < bytes.count: bytes[place] = UInt8(random.below(256))
        case 2: bytes.insert(UInt8(random.below(256)), at: place)
        case 3: bytes.removeSubrange(place..<end)
        case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 5: bytes.removeSubrange(place...)
        case 6:
            let other = seeds[random.below(seeds.count)]
            bytes.replaceSubrange(place..., with: other[min(place, other.count)...])
        case 7:
            let token = tokens[random.below(tokens.count)]
            bytes.insert(
                contentsOf: repeatElement(token, count: 1 + random.below(3)).joined(), at: place)
        default:
            let from = random.below(bytes.count + 1)
            bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 30)], at: place)
        }
    }
}
