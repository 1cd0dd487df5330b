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
    let places: TextPlaces

    /// Cost: one pass over the text, for the places of its lines.
    public init(path: String, name: String? = nil, text: String) {
        var text = text
        places = text.withUTF8 { TextPlaces($0) }
        self.path = path
        self.name = name ?? path
        self.text = text
    }
}

extension SourceFile: Hashable {
    public static func == (one: SourceFile, other: SourceFile) -> Bool {
        one === other
            || (one.path == other.path && one.name == other.name && one.text == other.text)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
    }
}
