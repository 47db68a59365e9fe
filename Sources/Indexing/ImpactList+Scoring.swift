/// The two things that ranking does with a chunk: add all of it, and look one passage up.
extension ImpactList {
    /// Adds `weight` times each impact of the chunk at `index` to its ordinal's accumulator.
    ///
    /// - Precondition: `accumulators` holds ``ImpactFormat/chunkWidth`` numbers.
    package func add(
        chunk index: Int, times weight: Int32, to accumulators: UnsafeMutablePointer<Int32>
    ) {
        let chunk = chunks[index]
        bytes.withUnsafeBytes { bytes in
            // The initialiser checked that the chunk lies within the bytes.
            let start = bytes.baseAddress! + Int(chunk.offset)
            if chunk.isDense {
                Self.addDense(start, weight, to: accumulators)
            } else {
                Self.addSparse(start, Int(chunk.count), weight, to: accumulators)
            }
        }
    }

    private static func addDense(
        _ start: UnsafeRawPointer, _ weight: Int32, to accumulators: UnsafeMutablePointer<Int32>
    ) {
        let impacts = start.assumingMemoryBound(to: UInt8.self)
        for local in 0..<ImpactFormat.chunkWidth {
            accumulators[local] &+= Int32(impacts[local]) &* weight
        }
    }

    private static func addSparse(
        _ start: UnsafeRawPointer, _ count: Int, _ weight: Int32,
        to accumulators: UnsafeMutablePointer<Int32>
    ) {
        let impacts = start + count * 2
        for index in 0..<count {
            let local = Int(
                UInt16(
                    littleEndian: start.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)))
            let impact = impacts.load(fromByteOffset: index, as: UInt8.self)
            // A damaged file must not write outside: ordinals are cut to the chunk's width.
            accumulators[local & (ImpactFormat.chunkWidth - 1)] &+= Int32(impact) &* weight
        }
    }

    /// The impact of the ordinal `local` of the chunk at `index`; 0 where the term is absent.
    package func impact(at local: Int, inChunk index: Int) -> UInt8 {
        let chunk = chunks[index]
        return bytes.withUnsafeBytes { bytes in
            let start = bytes.baseAddress! + Int(chunk.offset)
            if chunk.isDense { return start.load(fromByteOffset: local, as: UInt8.self) }
            let count = Int(chunk.count)
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) >> 1
                let found = Int(
                    UInt16(
                        littleEndian: start.loadUnaligned(
                            fromByteOffset: middle * 2, as: UInt16.self)))
                if found < local { low = middle + 1 } else { high = middle }
            }
            guard low < count,
                Int(
                    UInt16(
                        littleEndian: start.loadUnaligned(fromByteOffset: low * 2, as: UInt16.self))
                )
                    == local
            else { return 0 }
            return start.load(fromByteOffset: count * 2 + low, as: UInt8.self)
        }
    }

    /// The impact of an ordinal; 0 where the term is absent.
    package func impact(of ordinal: Int32) -> UInt8 {
        let number = ordinal / Int32(ImpactFormat.chunkWidth)
        guard let index = chunks.firstIndex(where: { $0.number == number }) else { return 0 }
        return impact(at: Int(ordinal) % ImpactFormat.chunkWidth, inChunk: index)
    }
}
