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
        reportFailedCases(to: &log)
    }

    private func reportOverdueReview(on today: CalendarDate, to log: inout DiagnosticLog) {
        guard let reviewBy = info.reviewBy, reviewBy.value < today else { return }
        log.report(.reviewOverdue(reviewBy))
    }
}
