package import Diagnostics
package import RulePacks
package import YAMLTree

/// The names that one file defines, and the words in it that may be names of something else.
///
/// Made of the tree alone, so that it is there while other files cannot be read.
package struct FileNames: Sendable {
    package let file: SourceFile
    package private(set) var definitions: [Definition] = []
    package private(set) var uses: [Use] = []
    /// The texts that a case is called by, for the outline.
    package private(set) var cases: [Definition.Case] = []

    package struct Definition: Sendable {
        package let name: Name
        /// The word itself.
        package let id: Located<ID>
        /// From the word to the end of what it names.
        package let whole: SourceRange
        /// What stands behind the name; for a rule or promise, the mapping around it.
        package let node: YAMLNode
        /// The decision in whose file it stands, if it is part of one.
        package let decision: ID?

        package struct Case: Sendable {
            package let title: Located<String>
            package let whole: SourceRange
        }
    }

    /// A word that names something if there is such a thing.
    package struct Use: Sendable {
        package let word: Located<ID>
        package let place: Place

        package enum Place: Hashable, Sendable {
            case name(NameKind)
            /// What a line of a condition looks at.
            case subject
            case test(of: ID)
            case answer(to: ID)
            case result
        }
    }

    package init(_ tree: YAMLNode, of file: SourceFile) {
        self.file = file
        guard case .mapping(let pairs) = tree.content else { return }
        let keys = pairs.map(\.key.value)
        var scope = Scope(parent: tree)
        if RuleForm.isDecisionFile(withKeys: keys) {
            scope.decision = tree.value(of: "decision")?.scalarText?.value
        }
        read(tree, as: .form(.ofFile(withKeys: keys)), in: scope)
    }

    private struct Scope {
        /// The mapping around.
        var parent: YAMLNode
        /// The key of the entry around: the question, where choices stand.
        var entry: ID?
        var decision: ID?
    }

    private mutating func read(_ node: YAMLNode, as slot: Slot, in scope: Scope) {
        switch node.content {
        case .scalar(let scalar):
            if !scalar.text.isEmpty { readWord(Located(scalar.text, at: node.range), slot, scope) }
        case .sequence(let items):
            guard let item = slot.item else { return }
            for node in items { read(node, as: item, in: scope) }
        case .mapping(let pairs):
            if case .form(let form) = slot, form.owner == RuleForm.packCase.owner,
                let title = node.value(of: "name")?.scalarText
            {
                cases.append(.init(title: title, whole: node.range))
            }
            for pair in pairs { read(pair, of: node, as: slot, in: scope) }
        }
    }

    private mutating func read(
        _ pair: YAMLNode.Pair, of node: YAMLNode, as slot: Slot, in scope: Scope
    ) {
        var inner = scope
        inner.parent = node
        switch slot.resolvedForKeys {
        case .entries(let kind, _):
            define(kind, pair.key, pair.value, scope)
            inner.entry = pair.key.value
        case .options: define(.option, pair.key, pair.value, scope)
        case .conditions: use(pair.key, .subject)
        case .expectations where pair.key.value != "rules": use(pair.key, .subject)
        case .answers: use(pair.key, .name(.question))
        default: break
        }
        if let behind = slot.behind(pair.key.value) { read(pair.value, as: behind, in: inner) }
    }

    private mutating func readWord(_ word: Located<String>, _ slot: Slot, _ scope: Scope) {
        switch slot {
        case .definition(let kind):
            let whole = SourceRange(
                file: word.range.file, start: min(scope.parent.range.start, word.range.start),
                end: max(scope.parent.range.end, word.range.end))
            definitions.append(
                Definition(
                    name: Name(kind, word.value), id: word, whole: whole, node: scope.parent,
                    decision: scope.decision))
        case .name(let kind): use(word, .name(kind))
        case .test(let subject): use(word, .test(of: subject))
        case .answer(let question): use(word, .answer(to: question))
        case .result: use(word, .result)
        case .list(let item): readWord(word, item, scope)
        default: break
        }
    }

    private mutating func define(
        _ kind: NameKind, _ key: Located<ID>, _ value: YAMLNode, _ scope: Scope
    ) {
        let name = Name(kind, key.value, of: kind.belongsToQuestion ? scope.entry : nil)
        let end = max(
            key.range.end, value.range.file === key.range.file ? value.range.end : key.range.end)
        definitions.append(
            Definition(
                name: name, id: key,
                whole: SourceRange(file: key.range.file, start: key.range.start, end: end),
                node: value, decision: scope.decision))
    }

    private mutating func use(_ word: Located<ID>, _ place: Use.Place) {
        uses.append(Use(word: word, place: place))
    }
}

extension Slot {
    /// What its keys are: a mapping where a list is expected is a list of one.
    fileprivate var resolvedForKeys: Slot {
        if case .list(let item) = self { item.resolvedForKeys } else { self }
    }
}
