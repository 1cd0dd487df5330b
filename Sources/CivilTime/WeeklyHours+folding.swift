extension WeeklyHours {
    /// The same stretches of the week in few lines: neighbours joined, days with the same hours
    /// together.
    ///
    /// In the order in which they begin. The stretches are sorted and apart.
    public static func folding(_ spans: [WeeklySpan]) -> [WeeklyHours] {
        var joined: [WeeklySpan] = []
        for span in spans {
            guard let last = joined.last, last.weekday == span.weekday, last.end == span.start,
                let both = WeeklySpan(span.weekday, from: last.start, to: span.end)
            else {
                joined.append(span)
                continue
            }
            joined[joined.count - 1] = both
        }
        return joined.reduce(into: []) { lines, span in
            let same = lines.firstIndex { $0.start == span.start && $0.end == span.end }
            if let same {
                lines[same] = WeeklyHours(lines[same].weekdays + [span.weekday], like: span)
            } else {
                lines.append(WeeklyHours([span.weekday], like: span))
            }
        }
    }

    private init(_ weekdays: [Weekday], like span: WeeklySpan) {
        self.init(weekdays: weekdays, start: span.start, end: span.end)
    }
}
