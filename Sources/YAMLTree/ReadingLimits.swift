/// How much of one text is read, so that a small file cannot ask for endless work.
enum ReadingLimits {
    /// How many lists and groups of keys may stand one inside the other.
    static let depth = 64
    /// How many texts, lists and groups there may be, what an alias stands for counted each time.
    static let nodes = 100_000
    /// How many bytes one text may have.
    static let scalarBytes = 64 << 10
    /// How many forbidden characters, and how many bad escapes, of a file are reported one by one.
    static let forbiddenCharacters = 20
}
