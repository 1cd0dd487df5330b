/// One line that is said in the course of an interview.
public struct Prompt: Hashable, Sendable {
    public var kind: Kind
    /// Without a line break; what the person or the pack said is in it as it is.
    public var text: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    public enum Kind: Hashable, Sendable {
        /// Where in the interview this is; begins something new.
        case heading
        /// The question itself.
        case question
        /// A line that makes answering easier.
        case help
        /// A choice with its number.
        case choice
        /// What was said, or what was done with it.
        case note
        /// What is wrong with the entry.
        case fault
        /// What may be typed now; the next line is typed behind it.
        case entry
    }
}

extension Prompt {
    /// A text of several lines, one prompt a line.
    static func lines(_ kind: Kind, _ text: String, indent: String = "") -> [Prompt] {
        text.split(whereSeparator: \.isNewline).map { Prompt(kind, indent + $0) }
    }
}
