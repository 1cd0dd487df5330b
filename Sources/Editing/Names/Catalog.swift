internal import Diagnostics
package import OrderedCollections
package import RulePacks
internal import YAMLTree

/// What there is in a pack under which name, as far as its files can be read.
///
/// An editor asks for it in the middle of a word, so nothing here needs a pack without faults.
package struct Catalog: Sendable {
    package private(set) var definitions: OrderedDictionary<Name, FileNames.Definition> = [:]
    package private(set) var questions: OrderedDictionary<ID, QuestionEntry> = [:]
    package private(set) var decisions: OrderedDictionary<ID, DecisionEntry> = [:]

    package struct QuestionEntry: Sendable {
        package let id: ID
        package let ask: String?
        package let help: String?
        package let type: QuestionType?
        /// The program's list that its choices are.
        package let choicesFrom: NameKind?
        /// Ids with their texts.
        package let choices: OrderedDictionary<ID, String>
        package let bands: OrderedDictionary<ID, String>
        package let range: String?
    }

    package struct DecisionEntry: Sendable {
        package let id: ID
        package let title: String?
        package let asks: String?
        package let hitPolicy: String?
        package let options: [ID]
        package let ruleCount: Int
    }

    package init(_ files: some Sequence<FileNames>) {
        for file in files {
            for definition in file.definitions where definitions[definition.name] == nil {
                definitions[definition.name] = definition
                switch definition.name.kind {
                case .question: questions[definition.name.id] = QuestionEntry(definition)
                case .decision: decisions[definition.name.id] = DecisionEntry(definition)
                default: break
                }
            }
        }
    }

    /// The ids of a kind, in the order of the files.
    package func ids(of kind: NameKind) -> [ID] {
        definitions.keys.lazy.filter { $0.kind == kind }.map(\.id)
    }

    package func has(_ kind: NameKind, _ id: ID) -> Bool {
        definitions[Name(kind, id)] != nil
    }

    /// `evening_sessions_free` and the like: one a track, if there are busy times to count from.
    package var facts: [ID] {
        let asksForTimes = questions.values.contains { $0.type == .availability }
        return asksForTimes ? ids(of: .track).map { Fact.id(ofTrack: $0) } : []
    }

    /// A text that stands in the files under a key of what a name stands for.
    package func text(_ key: String, of name: Name) -> String? {
        definitions[name]?.node.value(of: key)?.scalarText?.value
    }

    /// The choices of a question, those of the program's lists included, with their texts.
    package func choices(of question: QuestionEntry) -> OrderedDictionary<ID, String> {
        guard let kind = question.choicesFrom else { return question.choices }
        var choices: OrderedDictionary<ID, String> = [:]
        for id in ids(of: kind) { choices[id] = text("name", of: Name(kind, id)) ?? id }
        return choices
    }
}

extension Catalog.QuestionEntry {
    init(_ definition: FileNames.Definition) {
        let node = definition.node
        func text(_ key: String) -> String? { node.value(of: key)?.scalarText?.value }
        func texts(_ key: String) -> OrderedDictionary<ID, String> {
            guard case .mapping(let pairs) = node.value(of: key)?.content else { return [:] }
            return pairs.reduce(into: [:]) { $0[$1.key.value] = $1.value.scalarText?.value ?? "" }
        }
        id = definition.name.id
        ask = text("ask")
        help = text("help")
        type = text("type").flatMap(QuestionType.init)
        choicesFrom = ["groups": .group, "tracks": .track][text("choices_from") ?? ""]
        choices = texts("choices")
        bands = texts("bands")
        range = text("range")
    }
}

extension Catalog.DecisionEntry {
    init(_ definition: FileNames.Definition) {
        let node = definition.node
        func text(_ key: String) -> String? { node.value(of: key)?.scalarText?.value }
        id = definition.name.id
        title = text("title")
        asks = text("asks")
        hitPolicy = text("hit_policy")
        options =
            switch node.value(of: "options")?.content {
            case .sequence(let items): items.compactMap { $0.scalarText?.value }
            case .mapping(let pairs): pairs.map(\.key.value)
            case .scalar, nil: []
            }
        ruleCount = node.value(of: "rules")?.listOrOne.count ?? 0
    }
}
