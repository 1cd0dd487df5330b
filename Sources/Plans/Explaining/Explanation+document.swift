extension Explanation {
    /// A heading for each decision, what it came to, what became of each rule, and the smallest
    /// changes that lead where somebody asked about.
    public static func document(
        _ explanations: [Explanation], nearest: [NearestWays] = []
    ) -> Document {
        Document(
            explanations.flatMap { explanation in
                explanation.blocks
                    + nearest.filter { $0.decision == explanation.decision }.flatMap(\.blocks)
            })
    }

    private var blocks: [Document.Block] {
        let accounts = rules + (otherwise.map { [$0] } ?? [])
        // What decided comes first, whatever stands above it in the file.
        let sorted = accounts.filter(\.isDecisive) + accounts.filter { !$0.isDecisive }
        return [
            .heading(level: 2, [.text("\(title) (\(decision))")]),
            .paragraph([.text(resultText)]),
        ] + (verdictText.map { [.paragraph([.text($0)])] } ?? []) + [
            sorted.isEmpty
                ? .paragraph([.text("No rule leads to it.")]) : .bullets(sorted.map(\.item))
        ]
    }
}

extension RuleAccount {
    fileprivate var item: Document.ListItem {
        let place = "\(file):\(line)"
        guard isDecisive else {
            return Document.ListItem([.text("\(rule) \(verdict) [\(place)]")])
        }
        let reasons = met.map(\.shortWords) + (source.map { ["source: \($0)"] } ?? [])
        return Document.ListItem(
            [.text("\(rule) \(verdict) [\(place)]: \(because)")],
            children: reasons.map { Document.ListItem([.text($0)]) })
    }
}
