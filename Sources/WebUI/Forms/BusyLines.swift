internal import CivilTime

/// Busy times as a form sends them: boxes of the grid, and lines as a file has them.
struct BusyLines {
    /// What could be read, in the order of the week, those that touch made one.
    let spans: [WeeklySpan]
    /// The lines that could not, so that their fault can be shown.
    let unread: [String]

    /// - Parameter said: each a line, or several between line breaks or semicolons.
    init(_ said: [String]) {
        var spans: [WeeklySpan] = []
        var unread: [String] = []
        for line in said.flatMap({ $0.split { $0.isNewline || $0 == ";" } }).map(String.init)
        where !Self.isMark(line) && !line.allSatisfy(\.isWhitespace) {
            if let box = BusyBoxes.spans[line] {
                spans.append(box)
                continue
            }
            switch WeeklyHours.read(line) {
            case .success(let hours): spans += hours.spans
            case .failure: unread.append(line)
            }
        }
        self.spans = Self.joined(spans)
        self.unread = unread
    }

    /// In as few lines as they read well in: `Mon-Fri 08:00-16:30` for 85 boxes.
    var folded: [String] { WeeklyHours.folding(spans).map(\.text) + unread }

    private static func isMark(_ line: String) -> Bool {
        [FormField.noneOfThese, FormField.preferNotToSay].contains(line)
    }

    private static func joined(_ spans: [WeeklySpan]) -> [WeeklySpan] {
        spans.sorted().reduce(into: []) { joined, span in
            guard let last = joined.last, last.weekday == span.weekday, span.start <= last.end,
                let longer = WeeklySpan(last.weekday, from: last.start, to: max(last.end, span.end))
            else { return joined.append(span) }
            joined[joined.count - 1] = longer
        }
    }
}
