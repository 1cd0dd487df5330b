internal import OrderedCollections
internal import RulePacks

extension Question.Kind {
    /// Whether an answer may take several lines, up to an empty one.
    var takesLines: Bool {
        switch self {
        case .availability, .text: true
        case .yesNo, .choice, .choices, .number, .duration: false
        }
    }

    /// What was typed, as a file of answers would say it.
    ///
    /// Only shorter ways of saying the same are known here: `y`, the number of a choice, `none`.
    /// Whether it is an answer at all is for the reader of answers to tell.
    func written(_ lines: [String]) -> String {
        let line = lines[0].trimmed
        switch self {
        case .text: return lines.joined(separator: "\n").quotedForYAML()
        case .yesNo:
            let word = line.lowercased()
            return (["y": "yes", "n": "no"][word] ?? word).quotedForYAML()
        case .choice(let choices): return Self.id(line, among: choices).quotedForYAML()
        case .choices(let choices):
            let words = line.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
            return Self.isNone(words) ? "[]" : Self.list(words.map { Self.id($0, among: choices) })
        case .number: return line.quotedForYAML()
        case .duration:
            return Self.date(since: line).map { "{since: \($0.quotedForYAML())}" }
                ?? line.quotedForYAML()
        case .availability:
            return Self.isNone(lines.map(\.trimmed)) ? "[]" : Self.list(lines.map(\.trimmed))
        }
    }

    private static func isNone(_ words: [String]) -> Bool {
        words.count == 1 && ["0", "none"].contains(words[0].lowercased())
    }

    private static func list(_ texts: [String]) -> String {
        "[\(texts.map { $0.quotedForYAML() }.joined(separator: ", "))]"
    }

    /// The id of the choice with that number; any other word as an id is written.
    private static func id(_ word: String, among choices: Question.Choices) -> String {
        guard let number = Int(word), choices.values.indices.contains(number - 1) else {
            return word.lowercased()
        }
        return choices.keys[number - 1]
    }

    /// What follows `since`.
    private static func date(since line: String) -> String? {
        guard line.lowercased().hasPrefix("since") else { return nil }
        let rest = line.dropFirst("since".count)
        guard let first = rest.first, first.isWhitespace || first == ":" else { return nil }
        return rest.drop { $0.isWhitespace || $0 == ":" }.trimmed
    }
}
