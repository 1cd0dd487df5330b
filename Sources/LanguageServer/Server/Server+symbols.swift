internal import Diagnostics
internal import Editing
internal import JSONValues
internal import RulePacks

/// The outline as the protocol writes it.
extension Server {
    func symbols(_ document: (file: SourceFile, session: PackSession)?) -> JSONValue {
        guard let (file, session) = document,
            let names = session.index.files.first(where: { $0.file.name == file.name })
        else { return .array([]) }
        let items = OutlineItem.all(in: names)
        return client.nestsSymbols ? nested(items) : .array(flat(items))
    }

    private func nested(_ items: [OutlineItem]) -> JSONValue {
        .array(
            items.map { item in
                [
                    "name": .string(item.title), "kind": .int(item.kind.number),
                    "detail": .string(item.kind.words),
                    "range": client.encoding.json(item.whole),
                    "selectionRange": client.encoding.json(item.range),
                    "children": nested(item.children),
                ]
            })
    }

    private func flat(_ items: [OutlineItem]) -> [JSONValue] {
        items.flatMap { item in
            [
                [
                    "name": .string(item.title), "kind": .int(item.kind.number),
                    "location": location(item.whole),
                ]
            ] + flat(item.children)
        }
    }
}

extension OutlineItem.Kind {
    fileprivate var words: String {
        switch self {
        case .name(let kind): kind.rawValue
        case .packCase: "case"
        }
    }

    /// `SymbolKind` of the protocol.
    fileprivate var number: Int {
        switch self {
        case .packCase: 6  // method
        case .name(let kind):
            switch kind {
            case .decision: 5  // class
            case .question: 13  // variable
            case .choice, .band, .group: 22  // member of an enumeration
            case .option, .track, .ramp: 14  // constant
            case .rule: 12  // function
            case .promise: 24  // event
            case .source: 15  // string
            }
        }
    }
}
