package import CivilTime
package import Diagnostics
package import RulePacks

extension RulePack {
    /// What can be said of a pack without a proof, beyond what was said when it was read.
    package func checkTexts(on today: CalendarDate, reportingTo log: inout DiagnosticLog) {
        check(on: today, reportingTo: &log)
        PlanTemplates(of: self, reportingTo: &log).check(for: self, reportingTo: &log)
    }
}
