package import CivilTime
package import Diagnostics
package import RulePacks

/// What is known of a pack's files as soon as they are read: what a keystroke waits for.
package struct PackFindings: Sendable {
    /// Nil while the rules have errors.
    package let pack: RulePack?
    package let log: DiagnosticLog

    package init(
        _ files: [SourceFile], _ templates: [SourceFile], on today: CalendarDate,
        knowing parsed: inout ParsedFiles
    ) {
        var log = DiagnosticLog()
        pack = RulePack(
            files: files, templates: templates, withCases: true, withTranslations: true,
            reportingTo: &log,
            parsing: { parsed.tree(of: $0, reportingTo: &$1) })
        parsed.forget(besides: files)
        pack?.check(on: today, reportingTo: &log)
        self.log = log
    }
}
