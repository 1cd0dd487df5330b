internal import CivilTime
internal import Diagnostics

extension Located where Value == String {
    func date(reportingTo log: inout DiagnosticLog) -> Located<CalendarDate>? {
        read(CalendarDate.read, reportingTo: &log).map { Located<CalendarDate>($0, at: range) }
    }

    func session(reportingTo log: inout DiagnosticLog) -> WeeklySpan? {
        read(WeeklySpan.read, reportingTo: &log)
    }

    func busyTimes(reportingTo log: inout DiagnosticLog) -> BusyTimes? {
        read(BusyTimes.read, reportingTo: &log)
    }

    func days(reportingTo log: inout DiagnosticLog) -> Int? {
        read(DayCount.read, reportingTo: &log)?.days
    }

    /// Reads with one of the readers of times; a fault is reported at the part that is wrong.
    private func read<Time>(
        _ reader: (String) -> Result<Time, TimeFault>, reportingTo log: inout DiagnosticLog
    ) -> Time? {
        switch reader(value) {
        case .success(let time): return time
        case .failure(let fault):
            log.report(.wrongType(fault.message, at: part(fault.offset, fault.length)))
            return nil
        }
    }

    /// Where the end or else the beginning of a text stands, if it reads so; else the whole text.
    func part(_ words: String) -> SourceRange {
        let (all, length) = (value.unicodeScalars.count, words.unicodeScalars.count)
        if value.hasSuffix(words) { return part(all - length, length) }
        return value.hasPrefix(words) ? part(0, length) : range
    }

    /// A part of a text that stands on one line just as it reads; else the whole text.
    private func part(_ offset: Int, _ length: Int) -> SourceRange {
        let width = range.end.column - range.start.column
        let quote = width - value.unicodeScalars.count
        guard range.start.line == range.end.line, quote == 0 || quote == 2 else { return range }
        var part = range
        part.start.column += quote / 2 + offset
        part.end.column = part.start.column + length
        return part
    }
}
