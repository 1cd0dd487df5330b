import Diagnostics

/// A diagnostic that a fixture says will be reported, written in a comment at its own line.
///
/// `# expect-error:1 unknown-key: 'whne' is not a key of a rule` stands for an error in column 1 of
/// the same line; `# expect-warning@-1:5 …` for a warning one line further up. One line can hold
/// several.
struct Expectation: Hashable, Sendable {
    var severity: String
    var path: String
    var line: Int
    var column: Int
    var id: String
    var message: String
    /// The line on which the expectation itself is written.
    var writtenOn: Int

    var description: String { "\(column): \(severity): \(message) [\(id)]" }

    /// Whether they tell of the same diagnostic, wherever the expectation is written.
    func matches(_ other: Expectation) -> Bool {
        (severity, path, line, column) == (other.severity, other.path, other.line, other.column)
            && (id, message) == (other.id, other.message)
    }
}

extension Expectation {
    init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity.rawValue
        path = diagnostic.range.file.path
        line = diagnostic.range.start.line
        column = diagnostic.range.start.column
        id = diagnostic.id.rawValue
        message = diagnostic.message
        writtenOn = line
    }

    /// Those that are written in a file, in order.
    static func all(in file: SourceFile) -> [Expectation] {
        (1...file.lineCount).flatMap { number in
            (file.line(number) ?? "").split(separator: "# expect-").dropFirst().map {
                Expectation(mark: String($0), path: file.path, line: number)
            }
        }
    }

    /// A marker that cannot be read expects what never comes, so that its test fails and shows it.
    private init(mark: String, path: String, line: Int) {
        self.path = path
        writtenOn = line
        let pattern = /(error|warning)(?:@([+-]\d+))?:(\d+) ([a-z0-9-]+): (.*?)\s*/
        guard let match = mark.wholeMatch(of: pattern) else {
            (severity, self.line, column, id) = ("unreadable marker", line, 0, "")
            message = mark
            return
        }
        severity = String(match.1)
        self.line = line + (match.2.flatMap { Int($0) } ?? 0)
        column = Int(match.3) ?? 0
        id = String(match.4)
        message = String(match.5)
    }
}
