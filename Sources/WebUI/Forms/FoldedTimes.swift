internal import CivilTime

/// Busy times in as few lines as they read well in: `Mon-Fri 08:00-16:30` for 85 boxes of the grid.
enum FoldedTimes {
    /// Lines that can be read are folded; the others stay, so that their fault can be shown.
    static func lines(_ lines: [String]) -> [String] {
        var hours: [WeeklySpan] = []
        var unread: [String] = []
        for line in lines {
            if let box = BusyBoxes.spans[line] {
                hours.append(box)
                continue
            }
            switch WeeklyHours.read(line) {
            case .success(let read): hours += read.spans
            case .failure: unread.append(line)
            }
        }
        return WeeklyHours.folding(joined(hours)).map(\.text) + unread
    }

    /// Spans that touch or overlap become one, in the order of the week.
    static func joined(_ spans: [WeeklySpan]) -> [WeeklySpan] {
        spans.sorted().reduce(into: []) { joined, span in
            guard let last = joined.last, last.weekday == span.weekday, span.start <= last.end,
                let longer = WeeklySpan(last.weekday, from: last.start, to: max(last.end, span.end))
            else { return joined.append(span) }
            joined[joined.count - 1] = longer
        }
    }
}
