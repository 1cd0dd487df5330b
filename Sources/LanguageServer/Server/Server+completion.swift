internal import Diagnostics
internal import Editing
internal import JSONValues
internal import RulePacks

/// Completion as the protocol writes it.
extension Server {
    func completion(_ place: Place?) -> JSONValue {
        guard let place else { return .null }
        let found = Completion.all(
            in: place.file, at: place.position, naming: place.session.index.catalog)
        return .array(found.enumerated().map { json($0.element, number: $0.offset) })
    }

    private func json(_ completion: Completion, number: Int) -> JSONValue {
        let digits = String(number)
        return .object(of: [
            "label": .string(completion.label), "kind": .int(completion.kind.number),
            "detail": completion.detail.map(JSONValue.string),
            "documentation": completion.help.map(JSONValue.string),
            "sortText": .string(String(repeating: "0", count: max(0, 5 - digits.count)) + digits),
            "filterText": .string(completion.label),
            "textEdit": [
                "range": client.encoding.json(completion.range),
                "newText": .string(completion.text),
            ],
        ])
    }
}

extension Completion.Kind {
    /// `CompletionItemKind` of the protocol.
    fileprivate var number: Int {
        switch self {
        case .key: 10  // property
        case .word: 14  // keyword
        case .unit: 11
        case .fact: 6  // variable
        case .name(let kind):
            switch kind {
            case .question: 6
            case .choice, .band, .group, .track, .ramp: 20  // member of an enumeration
            case .option: 12  // value
            case .decision: 7  // class
            case .rule, .promise: 3  // function
            case .source: 18  // reference
            }
        }
    }
}
