package import Diagnostics
internal import Plans
package import RulePacks

/// A pack that the page answers from, with all that is made of it once.
package final class ServedPack: Sendable {
    package let pack: RulePack
    package let sections: [QuestionSection]
    /// Warnings from reading it.
    package let remarks: [Diagnostic]
    let templates: [Audience: Template]
    let written = WrittenParts()

    /// Nil means that an error was reported: one of the pack's templates cannot be used.
    package init?(_ pack: RulePack, reportingTo log: inout DiagnosticLog) {
        let remarks = log.sorted
        let written = PlanTemplates(of: pack, reportingTo: &log)
        var templates: [Audience: Template] = [:]
        for audience in Audience.allCases {
            templates[audience] = written.template(for: audience, reportingTo: &log)
        }
        guard templates.count == Audience.allCases.count else { return nil }
        self.pack = pack
        self.remarks = remarks
        self.templates = templates
        sections = pack.sections
    }

    /// Reads what is at a path, cases and translations too; nil means that an error was reported.
    static func read(at path: String, reportingTo log: inout DiagnosticLog) -> ServedPack? {
        guard let pack = RulePack.read(at: path, reportingTo: &log) else { return nil }
        return ServedPack(pack, reportingTo: &log)
    }

    func template(for audience: Audience) -> Template {
        guard let template = templates[audience] else {
            preconditionFailure("a served pack has a template for every audience")
        }
        return template
    }
}
