package import RulePacks

/// What may stand in one place of a rule file.
///
/// The whole language is walked along slots: where names stand, what an editor offers, what a file's
/// outline is.
package indirect enum Slot: Sendable {
    /// Free words, numbers, dates.
    case text
    /// One of some words that the language fixes.
    case words([Word])
    case structure(Structure)
    /// A list, or one thing where the language takes that as a list of one.
    case list(Slot)
    /// A mapping whose keys are names that it defines.
    case entries(NameKind, Slot)
    /// A scalar that is the name of what it stands in.
    case definition(NameKind)
    /// A scalar that names something defined elsewhere.
    case name(NameKind)
    /// The options of a decision: names, or a mapping that also defines them.
    case options
    /// What a rule of the decision around it leads to.
    case result
    /// Lines of `name: test`.
    case conditions(Subjects)
    /// What is asked of a question, fact or decision.
    case test(of: ID)
    /// Lines of `question: answer`.
    case answers
    case answer(to: ID)
    /// Lines of `decision: test`, and `rules`.
    case expectations

    package struct Word: Hashable, Sendable {
        package let text: String
        package let help: String

        init(_ text: String, _ help: String) {
            self.text = text
            self.help = help
        }
    }

    /// What the conditions of a place may look at.
    package enum Subjects: Sendable {
        case all, answers, decisions
    }
}

extension Slot {
    /// What stands behind a key of what is here; nil: the language has nothing there.
    package func behind(_ key: String) -> Slot? {
        switch self {
        case .structure(let structure): structure.keys.first { $0.name == key }?.slot
        case .list(let item): item.behind(key)
        case .entries(_, let entry): entry
        case .options: .structure(.option)
        case .conditions: .test(of: key)
        case .test: Self.testKeys.contains { $0.name == key } ? self : nil
        case .answers: .answer(to: key)
        case .expectations: key == "rules" ? .list(.name(.rule)) : .test(of: key)
        case .text, .words, .definition, .name, .result, .answer: nil
        }
    }

    /// What an item of a list here is.
    package var item: Slot? {
        switch self {
        case .list(let item): item
        case .options: .name(.option)
        case .test, .answer, .result: self
        default: nil
        }
    }

    /// The keys of a test that is a mapping.
    static let testKeys = [
        Structure.Key("not", "Answered, and none of these.", .text),
        Structure.Key("any", "Any of these is among them.", .text),
        Structure.Key("all", "All of these are among them.", .text),
        Structure.Key("none", "Answered, and none of these is among them.", .text),
    ]
}
