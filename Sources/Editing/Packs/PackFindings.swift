package import CivilTime
package import Diagnostics
package import RulePacks

/// What is known of a pack's files as soon as they are read: what a keystroke waits for.
package struct PackFindings: Sendable {
    /// Nil while the rules have errors.
    package let pack: RulePack?
    package let log: DiagnosticLog

    package init(_ files: [SourceFile], _ templates: [SourceFile], on today: CalendarDate) {
        var log = DiagnosticLog()
        pack = RulePack(files: files, templates: templates, reportingTo: &log)
        pack?.check(on: today, reportingTo: &log)
        self.log = log
    }
}
