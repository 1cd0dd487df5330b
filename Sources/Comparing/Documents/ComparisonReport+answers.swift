internal import Diagnostics
internal import Plans
internal import RulePacks

extension ComparisonReport {
    /// Whose plans change; nobody's answers are in it, only the names of files and decisions.
    static func section(on answers: [AnswersComparison]) -> Section {
        let changed = answers.count(where: \.changesPlan)
        let items = answers.compactMap(\.item)
        let same = answers.count - items.count
        let rest =
            same > 0
            ? [Document.ListItem([.text("\(same.of("file gets", "files get")) the same plan.")])]
            : []
        return Section(
            title: "Answers: \(changed) of \(answers.count.of("file", "files"))",
            content: Document(
                answers.isEmpty
                    ? [.paragraph([.text("There are no files of answers.")])]
                    : [.bullets(items + rest)]))
    }
}

extension AnswersComparison {
    fileprivate var item: Document.ListItem? {
        switch finding {
        case .same: return nil
        case .changed(let changes):
            return Document.ListItem([.code(file)], children: changes.map(\.item))
        case .unreadable(let byOld, let byNew):
            let readers = [(byOld, "the old pack"), (byNew, "the new pack")]
            let children = readers.filter { !$0.0.isEmpty }.map { faults, reader in
                Document.ListItem([
                    .text("cannot be read with \(reader): "),
                    .text(faults.map(\.placeAndID).joined(separator: ", ")),
                ])
            }
            return Document.ListItem([.code(file)], children: children)
        }
    }
}

extension AnswersComparison.Change {
    fileprivate var item: Document.ListItem {
        func words(_ options: [ID]?) -> String {
            guard let options else { return "no such decision" }
            return options.isEmpty ? "no result" : options.joined(separator: ", ")
        }
        return Document.ListItem([
            .code(decision), .text(": \(words(old)) → \(words(new))"),
        ])
    }
}

extension Diagnostic {
    /// The message may quote an answer, so that it is not said here.
    var placeAndID: String { "line \(range.start.line) (\(id.rawValue))" }
}
