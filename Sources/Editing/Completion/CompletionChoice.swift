internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// Gathers what can be written in a slot.
struct CompletionChoice {
    let catalog: Catalog
    /// What stands there already, before the cursor.
    let written: String
    /// The decision in whose file it is.
    var decision: ID?
    /// Whether it is one of a list.
    var isItem = false
    private var found: [Found] = []
    /// Whether what is added is a key.
    private var addsKeys = false

    struct Found {
        var label: String
        var kind: Completion.Kind
        var detail: String?
        var help: String?
        /// Whether something stands behind it, on lines of its own or not.
        var isKey = false
        var opensBlock = false
    }

    init(catalog: Catalog, written: String) {
        self.catalog = catalog
        self.written = written
    }

    mutating func addKeys(of slot: Slot, besides siblings: Set<String>) {
        addsKeys = true
        defer { addsKeys = false }
        switch slot {
        case .form(let form):
            for key in form.keys where !siblings.contains(key.name) {
                add(key.name, .key, help: key.help, opensBlock: Slot(key.value).isBlock)
            }
        case .list(let item): addKeys(of: item, besides: siblings)
        case .conditions(let looks): addSubjects(looks, besides: siblings)
        case .expectations:
            addSubjects(.decisions, besides: siblings)
            add("rules", .key, help: "Rules that must be among those that apply.")
        case .answers:
            for question in catalog.questions.values where !siblings.contains(question.id) {
                add(question)
            }
        case .test(let subject):
            for key in testKeys(of: subject) { add(key.rawValue, .key, help: key.help) }
        default: break
        }
    }

    private mutating func addSubjects(_ looks: RuleValue.Looks, besides siblings: Set<String>) {
        switch looks {
        case .anything, .answers:
            for question in catalog.questions.values where !siblings.contains(question.id) {
                add(question)
            }
            for fact in catalog.facts where !siblings.contains(fact) {
                add(fact, .fact, help: "How many sessions of the track meet no busy time.")
            }
            if case .anything = looks { addDecisions(besides: siblings) }
        case .decisions: addDecisions(besides: siblings)
        }
    }

    private mutating func add(_ question: Catalog.QuestionEntry) {
        let help = [question.ask, question.help].compactMap(\.self).joined(separator: "\n\n")
        add(
            question.id, .name(.question), detail: question.type?.rawValue, help: help)
    }

    private mutating func addDecisions(besides siblings: Set<String>) {
        for decision in catalog.decisions.values
        where !siblings.contains(decision.id) && decision.id != self.decision {
            add(
                decision.id, .name(.decision), detail: decision.title, help: decision.asks)
        }
    }

    /// None for what takes no mapping.
    private func testKeys(of subject: ID) -> [TestKey] {
        if let decision = catalog.decisions[subject] {
            return decision.hitPolicy == "collect" ? [.any, .all, .none] : [.not]
        }
        switch catalog.questions[subject]?.type {
        case .choices: return [.any, .all, .none]
        case .choice, .number, .duration, .yesNo: return [.not]
        case .text, .availability: return []
        case nil: return catalog.facts.contains(subject) ? [.not] : []
        }
    }

    mutating func add(
        _ label: String, _ kind: Completion.Kind, detail: String? = nil, help: String? = nil,
        opensBlock: Bool = false
    ) {
        found.append(
            Found(
                label: label, kind: kind, detail: detail, help: help, isKey: addsKeys,
                opensBlock: opensBlock))
    }

    /// What was gathered, as changes of the file.
    func completions(
        replacing range: SourceRange, inBrackets: Bool, afterColon: Bool
    ) -> [Completion] {
        found.map { found in
            var text = found.label
            if found.isKey { text += found.opensBlock && !inBrackets ? ":" : ": " }
            if afterColon { text = " " + text }
            return Completion(
                label: found.label, kind: found.kind, detail: found.detail, help: found.help,
                text: text, range: range)
        }
    }
}

extension Slot {
    /// Whether it is usually written on lines of its own.
    fileprivate var isBlock: Bool {
        switch self {
        case .form, .entries, .options, .conditions, .answers, .expectations: true
        case .list(let item): item.isBlock
        default: false
        }
    }
}
