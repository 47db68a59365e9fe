/// The impacts of one chunk of an ``ImpactList``; valid as long as the list.
package struct ImpactChunk {
    package let number: Int32
    package let count: Int32
    package let maximum: UInt8
    package let isDense: Bool
    private let start: UnsafeRawPointer

    init(_ entry: ChunkDirectory.Entry, list: UnsafeRawPointer) {
        number = entry.number
        count = entry.count
        maximum = entry.maximum
        isDense = entry.isDense
        start = list + entry.offset
    }

    /// Adds `weight` times each impact to its ordinal's accumulator.
    ///
    /// - Precondition: `accumulators` holds ``ImpactFormat/chunkWidth`` numbers.
    package func add(times weight: Int32, to accumulators: UnsafeMutablePointer<Int32>) {
        if isDense {
            addDense(weight, accumulators)
        } else {
            addSparse(weight, accumulators)
        }
    }

    private func addDense(_ weight: Int32, _ accumulators: UnsafeMutablePointer<Int32>) {
        let impacts = start.assumingMemoryBound(to: UInt8.self)
        for local in 0..<ImpactFormat.chunkWidth {
            accumulators[local] &+= Int32(impacts[local]) &* weight
        }
    }

    private func addSparse(_ weight: Int32, _ accumulators: UnsafeMutablePointer<Int32>) {
        let count = Int(count)
        let impacts = (start + count * 2).assumingMemoryBound(to: UInt8.self)
        for index in 0..<count {
            accumulators[local(index)] &+= Int32(impacts[index]) &* weight
        }
    }

    /// The ordinal of a sparse chunk's posting; cut to the chunk's width, so that a damaged file
    /// cannot make ranking write elsewhere.
    @inline(__always)
    private func local(_ index: Int) -> Int {
        let stored = start.loadUnaligned(fromByteOffset: index &* 2, as: UInt16.self)
        return Int(UInt16(littleEndian: stored)) & (ImpactFormat.chunkWidth - 1)
    }

    /// The impact of the ordinal `wanted` of the chunk; 0 where the term is absent.
    package func impact(at wanted: Int) -> UInt8 {
        if isDense { return start.load(fromByteOffset: wanted, as: UInt8.self) }
        var low = 0
        var high = Int(count)
        while low < high {
            let middle = (low &+ high) >> 1
            if local(middle) < wanted { low = middle &+ 1 } else { high = middle }
        }
        guard low < Int(count), local(low) == wanted else { return 0 }
        return start.load(fromByteOffset: Int(count) * 2 + low, as: UInt8.self)
    }

    /// Calls `body` with every posting, in ascending order.
    func forEach(_ body: (_ local: Int, _ impact: UInt8) -> Void) {
        if isDense {
            for local in 0..<ImpactFormat.chunkWidth {
                let impact = start.load(fromByteOffset: local, as: UInt8.self)
                if impact > 0 { body(local, impact) }
            }
        } else {
            for index in 0..<Int(count) {
                body(
                    local(index), start.load(fromByteOffset: Int(count) * 2 + index, as: UInt8.self)
                )
            }
        }
    }
}
