package import Diagnostics
internal import Plans
package import RulePacks

/// A pack that the page answers from, with all that is made of it once.
package final class ServedPack: Sendable {
    package let pack: RulePack
    package let sections: [QuestionSection]
    let templates: [Audience: Template]
    let cards = WrittenCards()

    /// Nil means that an error was reported: one of the pack's templates cannot be used.
    package init?(_ pack: RulePack, reportingTo log: inout DiagnosticLog) {
        let written = PlanTemplates(of: pack, reportingTo: &log)
        var templates: [Audience: Template] = [:]
        for audience in Audience.allCases {
            templates[audience] = written.template(for: audience, reportingTo: &log)
        }
        guard templates.count == Audience.allCases.count else { return nil }
        self.pack = pack
        self.templates = templates
        sections = pack.sections
    }

    func template(for audience: Audience) -> Template {
        guard let template = templates[audience] else {
            preconditionFailure("a served pack has a template for every audience")
        }
        return template
    }
}
