/// Words too common to tell one text from another: Lucene's list of English stop words.
enum StopWords {
    static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        PackedWord(word).map(words.contains) ?? false
    }

    private static let words = Set(
        """
        a an and are as at be but by for if in into is it no not of on or such that the their then \
        there these they this to was will with
        """.split(separator: " ").compactMap { PackedWord(Array($0.utf8)) })
}
