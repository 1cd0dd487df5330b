internal import DecisionTables
internal import Diagnostics
internal import YAMLTree

/// Reads one word or comparison of a test: the single values that it stands for.
struct ValueReader {
    let subject: Subject
    let subjects: Subjects

    func read(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) -> UnaryTest? {
        guard let text = node.text(of: "a test of '\(subject.id.value)'", reportingTo: &log) else {
            return nil
        }
        switch (text.value, subject.kind) {
        case ("unanswered", _): return .unanswered
        case ("answered", _): return UnaryTest(answered: subject.everything)
        case (_, .word(let words)): return word(text, among: words, reportingTo: &log)
        case (_, .measure(let unit, let range, let bands)):
            if let band = bands.read.first(where: { $0.id.value == text.value }) {
                return .scalars(band.values)
            }
            if bands.unreadable.contains(text.value) { return nil }
            if IDStyle.underscores.allows(text.value) {
                log.report(.unknownBand(text, of: subject, among: bands.read.map(\.id.value)))
                return nil
            }
            if let positive = MeantInterval.negated(by: text, unit: unit) {
                log.report(.negatedInterval(text, positive))
                return nil
            }
            return interval(text, unit: unit, in: range, reportingTo: &log)
        case (_, .words), (_, .presence):
            preconditionFailure("only a subject with single values is tested by value")
        }
    }

    private func word(
        _ text: Located<String>, among words: [ID], reportingTo log: inout DiagnosticLog
    ) -> UnaryTest? {
        if let index = words.firstIndex(of: text.value) { return UnaryTest(values: index...index) }
        log.report(
            .unknownChoice(
                text, of: subject, among: words, home: subjects.home(of: text.value)))
        return nil
    }

    /// An interval beside the range is a test that no answer passes.
    private func interval(
        _ text: Located<String>, unit: MeasureUnit, in range: ClosedRange<Int>,
        reportingTo log: inout DiagnosticLog
    ) -> UnaryTest? {
        guard let interval = Interval.read(text, unit: unit, reportingTo: &log) else { return nil }
        let name = "'\(subject.id.value)'"
        guard !interval.reachesOutside(range) else {
            log.report(.outsideRange(text, of: name, allowed: unit.text(range)))
            return nil
        }
        if let values = interval.clamped(to: range) { return UnaryTest(values: values) }
        log.report(
            .neverHolds(
                "'\(text.value)' can never hold; the range of \(name) is \(unit.text(range))",
                at: text.range))
        return UnaryTest(answered: .scalars(.empty))
    }
}

extension UnaryTest {
    /// One stretch of values, which needs no sorting.
    fileprivate init(values: ClosedRange<Int>) {
        self.init(answered: .scalars(IntervalSet(values)))
    }
}
