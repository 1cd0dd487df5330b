internal import Diagnostics
internal import OrderedCollections
internal import RulePacks
internal import YAMLTree

/// A form as the tree of a file of answers.
struct FormTree {
    let fields: FormFields
    let pack: RulePack
    /// Names of fields that are passed over.
    var left: Set<String> = []

    var tree: YAMLNode {
        let head = [FormField.label, FormField.askedOn, FormField.startOn].compactMap { name in
            left.contains(name)
                ? nil : fields.text(name).map { FieldNodes.pair(name, FieldNodes.scalar($0, name)) }
        }
        let answers = pack.questions.values.compactMap { question -> YAMLNode.Pair? in
            let id = question.id.value
            return left.contains(id) ? nil : node(of: question).map { FieldNodes.pair(id, $0) }
        }
        let body = FieldNodes.pair("answers", FieldNodes.mapping(answers, "answers"))
        return FieldNodes.mapping(head + [body] + review, "form")
    }

    /// Nil: nothing was said.
    private func node(of question: Question) -> YAMLNode? {
        let id = question.id.value
        let values = fields.all(FormField.answer(id))
        if values.contains(FormField.preferNotToSay) {
            return FieldNodes.scalar(FormField.preferNotToSay, id)
        }
        let said = values.filter { !$0.allSatisfy(\.isWhitespace) }
        switch question.kind {
        case .choices:
            let chosen = said.filter { $0 != FormField.noneOfThese }
            return said.isEmpty ? nil : FieldNodes.list(chosen, id)
        case .availability: return times(said, id)
        case .duration: return duration(said.last, id)
        case .text: return said.last.map { FieldNodes.scalar($0, id) }
        case .yesNo, .choice, .number:
            return fields.text(FormField.answer(id)).map { FieldNodes.scalar($0, id) }
        }
    }

    /// Boxes of the grid, and lines as a file has them.
    private func times(_ said: [String], _ id: ID) -> YAMLNode? {
        let lines = BusyLines(said).folded
        if lines.isEmpty {
            return said.contains(FormField.noneOfThese) ? FieldNodes.list([], id) : nil
        }
        return FieldNodes.list(lines, id)
    }

    private func duration(_ said: String?, _ id: ID) -> YAMLNode? {
        if let day = fields.text(FormField.since(id)) {
            return FieldNodes.mapping([FieldNodes.pair("since", FieldNodes.scalar(day, id))], id)
        }
        guard let said else { return nil }
        let count = said.filter { !$0.isWhitespace }
        guard count.allSatisfy(\.isNumber), let unit = fields.text(FormField.unit(id)) else {
            return FieldNodes.scalar(said, id)
        }
        return FieldNodes.scalar("\(count) \(unit)", id)
    }
}
