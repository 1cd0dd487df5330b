package import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Every text that a plan or a conversation can show, in the order of its kinds.
    package var writtenTexts: [Located<String>] {
        var texts: [Located<String>?] = [info.name, program.name, program.crisis]
        texts += [program.contact.name, program.contact.hours]
        texts += program.tracks.values.map(\.name) + program.groups.values.map(\.name)
        texts += sections.map { section in
            section.questions.first.map { Located(section.title, at: $0.id.range) }
        }
        for question in questions.values {
            texts += [question.ask, question.help]
            texts += question.kind.choices.map(\.text)
        }
        for option in options.values {
            texts += [option.name, option.plan, option.client]
            texts += option.steps.flatMap { [$0.what, $0.client] } + option.checks
        }
        for decision in decisions.values {
            texts += [decision.title, decision.asks, decision.otherwise?.because]
            texts += decision.rules.map(\.because)
        }
        texts += promises.values.map(\.says)
        return texts.compactMap { $0 }
    }
}
