public import CivilTime
public import Diagnostics

extension RulePack {
    /// What a pack that can be used should still be told: unused names, avoided terms, translations
    /// without their text, cases that came out otherwise, a review that is due.
    public func check(on today: CalendarDate, reportingTo log: inout DiagnosticLog) {
        reportUnusedQuestions(to: &log)
        reportUnusedOptions(to: &log)
        reportAvoidedWording(to: &log)
        reportUnusedTexts(to: &log)
        reportOverdueReview(on: today, to: &log)
        reportTwiceNamedCases(to: &log)
        reportFailedCases(to: &log)
    }

    /// A case is known by its name: to a filter, to reports, to those who read of it.
    private func reportTwiceNamedCases(to log: inout DiagnosticLog) {
        var seen: [String: SourceRange] = [:]
        for name in cases.map(\.name) {
            if let first = seen[name.value] {
                log.report(.caseNamedTwice(name, first: first))
            } else {
                seen[name.value] = name.range
            }
        }
    }

    private func reportOverdueReview(on today: CalendarDate, to log: inout DiagnosticLog) {
        guard let reviewBy = info.reviewBy, reviewBy.value < today else { return }
        log.report(.reviewOverdue(reviewBy))
    }
}
