/// A text that a person wrote, and the names under which it is known.
///
/// A class, so that the many ranges of one file share it; immutable, so that sharing is safe.
public final class SourceFile: Sendable {
    /// Where the person finds the file: as it was given on the command line.
    public let path: String
    /// What the file is called wherever a plan names it: relative to its pack, the same everywhere.
    public let name: String
    /// The whole text, a byte order mark taken away.
    public let text: String

    public init(path: String, name: String? = nil, text: String) {
        self.path = path
        self.name = name ?? path
        self.text = text
    }

    /// The text of a line without its line break; nil past the end.
    ///
    /// Lines count from 1. A line ends at LF, CRLF or CR. Cost: linear in the text.
    public func line(_ number: Int) -> String? {
        guard number > 0 else { return nil }
        let lines = text.split(maxSplits: number, omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n" || $0 == "\r"
        }
        return number <= lines.count ? String(lines[number - 1]) : nil
    }
}

extension SourceFile: Hashable {
    public static func == (one: SourceFile, other: SourceFile) -> Bool {
        one === other || (one.path == other.path && one.name == other.name && one.text == other.text)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
    }
}
