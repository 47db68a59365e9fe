internal import CStemmer

/// Reduces English words to stems with libstemmer.
///
/// One thread at a time: the handle keeps the word it works on.
final class Stemmer {
    /// Algorithms of libstemmer.
    enum Algorithm: String {
        /// Porter 1980.
        case porter
        /// Porter's revision of 2001, "Porter2".
        case english
    }

    private let handle: OpaquePointer

    init(_ algorithm: Algorithm) {
        guard let handle = sb_stemmer_new(algorithm.rawValue, "UTF_8") else {
            fatalError("libstemmer lacks its \(algorithm.rawValue) stemmer")
        }
        self.handle = handle
    }

    deinit {
        sb_stemmer_delete(handle)
    }

    /// Replaces a lower-case word by its stem.
    func stem(_ word: inout [UInt8]) {
        let length = Int32(word.count)
        guard
            let stem = word.withUnsafeBufferPointer({
                sb_stemmer_stem(handle, $0.baseAddress, length)
            })
        else { return }
        word.replaceSubrange(
            0..., with: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    }
}
