internal import RulePacks

/// What may stand in one place of a rule file, as an editor walks through it.
///
/// Where names stand, what can be written and what a file's outline is are all found along slots.
indirect enum Slot: Sendable {
    /// Free words, numbers, dates.
    case text
    /// One of some words that the language fixes.
    case words([RuleWord])
    case form(RuleForm)
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
    case conditions(RuleValue.Looks)
    /// What is asked of a question, fact or decision.
    case test(of: ID)
    /// Lines of `question: answer`.
    case answers
    case answer(to: ID)
    /// Lines of `decision: test`, and `rules`.
    case expectations
}

extension Slot {
    init(_ value: RuleValue) {
        switch value {
        case .word(let words): self = .words(words)
        case .flag: self = .words(RuleWord.flags)
        case .programList: self = .words(RuleWord.programLists)
        case .phrase(.deadline): self = .words(RuleWord.deadlines)
        case .id(let kind): self = .definition(kind)
        case .name(let kind): self = .name(kind)
        case .list(let item, _), .oneOrList(let item, _): self = .list(Slot(item))
        case .form(let form): self = .form(form)
        case .entries(let kind, let entry, _): self = .entries(kind, Slot(entry))
        case .optional(let value): self = Slot(value)
        case .block(let looks): self = .conditions(looks)
        case .expectations: self = .expectations
        case .answers: self = .answers
        case .decisionOptions: self = .options
        case .results: self = .result
        case .text, .number, .phrase, .translations, .decided, .overruled: self = .text
        }
    }

    /// What stands behind a key of what is here; nil: the language has nothing there.
    func behind(_ key: String) -> Slot? {
        switch self {
        case .form(let form): form[key: key].map { Slot($0.value) }
        case .list(let item): item.behind(key)
        case .entries(_, let entry): entry
        case .options: .form(.option)
        case .conditions: .test(of: key)
        case .test: TestKey(rawValue: key) == nil ? nil : self
        case .answers: .answer(to: key)
        case .expectations: key == "rules" ? .list(.name(.rule)) : .test(of: key)
        case .text, .words, .definition, .name, .result, .answer: nil
        }
    }

    /// What an item of a list here is.
    var item: Slot? {
        switch self {
        case .list(let item): item
        case .options: .name(.option)
        case .test, .answer, .result: self
        default: nil
        }
    }
}
