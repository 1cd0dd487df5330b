internal import RulePacks

extension NearestWays {
    /// How many answers would have to differ, and which ways there are; it stands below the
    /// explanation of its decision.
    public var blocks: [Document.Block] {
        let summary = Document.Block.paragraph([.text(summary)])
        guard case .ways(let ways, _, _) = result else { return [summary] }
        return [summary, .numbered(start: 1, ways.map(\.item))]
    }

    private var summary: String {
        switch (result, wanted) {
        case (.already, .option(let id)): "With these answers it comes to \(id) already."
        case (.already, .rule(let id)): "With these answers \(id) decides already."
        case (.never, .option(let id)): "No answers lead to \(id)."
        case (.never, .rule(let id)): "With no answers would \(id) decide."
        case (.notWorkedOut(let budget), let wanted):
            "The smallest change that leads to \(wanted.name) was not worked out: it would take more than \(budget) nodes."
        case (.ways(let ways, let distance, let areAll), .option(let id)):
            "It would come to \(id) if \(Self.changes(distance)). \(Self.count(ways, areAll))"
        case (.ways(let ways, let distance, let areAll), .rule(let id)):
            "The rule \(id) would decide if \(Self.changes(distance)). \(Self.count(ways, areAll))"
        }
    }

    private static func changes(_ distance: Int) -> String {
        distance == 1 ? "one answer were another" : "\(distance) answers were others, and no fewer"
    }

    private static func count(_ ways: [Way], _ areAll: Bool) -> String {
        if !areAll { return "There are more ways than these \(ways.count):" }
        return ways.count == 1 ? "There is one way:" : "There are \(ways.count) ways:"
    }
}

extension NearestWays.Way {
    fileprivate var item: Document.ListItem {
        let rules = deciding.map { "When \(example), \($0.rule) decides: \($0.because)" }
        let lines = changes.flatMap(\.lines)
        if lines.count == 1 { return Self.item(lines[0], below: rules) }
        let names = changes.map(\.question).joined(with: "and")
        return Self.item("\(names):", below: lines + rules)
    }

    private static func item(_ text: String, below: [String]) -> Document.ListItem {
        Document.ListItem(
            [.text(text)], children: below.map { Document.ListItem([.text($0)]) })
    }
}

extension NearestWays.Change {
    /// `start_wish is full_at_once; it would have to be smaller_first`.
    fileprivate var lines: [String] {
        demands.map { demand in
            let place = isSetAside ? ", which is set aside today" : ""
            let verb = demand.isMet ? "would still have to" : "would have to"
            return "\(demand.input) is \(demand.today)\(place); it \(verb) \(demand.demand)"
        }
    }
}
