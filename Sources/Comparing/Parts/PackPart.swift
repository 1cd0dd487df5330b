internal import OrderedCollections

/// A part of a pack with a name, and what is written in it.
struct PackPart {
    /// `question 'time_away'`.
    var thing: String
    /// Where it belongs if the whole of it comes or goes, and what stands for it then.
    var area: PartChange.Area
    var summary: String
    /// Whether plans show that it came or went.
    var isInPlans: Bool
    private(set) var texts: OrderedDictionary<String, Text> = [:]

    struct Text {
        var area: PartChange.Area
        var text: String
        var isInPlans: Bool
        /// What is put in order, if it is an order.
        var order: [String] = []

        func differs(from other: Text) -> Bool {
            guard text != other.text else { return false }
            guard !order.isEmpty else { return true }
            return order.filter(other.order.contains) != other.order.filter(order.contains)
        }
    }

    init(_ thing: String, _ area: PartChange.Area, _ summary: String, isInPlans: Bool = false) {
        self.thing = thing
        self.area = area
        self.summary = summary
        self.isInPlans = isInPlans
    }

    /// Adds an order; it differs where things that both packs have changed places.
    mutating func add(
        order items: [String], of name: String, _ area: PartChange.Area, isInPlans: Bool = false
    ) {
        let text = items.joined(separator: ", ")
        texts["order of \(name)"] = Text(area: area, text: text, isInPlans: isInPlans, order: items)
    }

    /// Adds what stands under a name; nothing for nil.
    mutating func add(
        _ name: String, _ text: String?, _ area: PartChange.Area, isInPlans: Bool = false
    ) {
        texts[name] = text.map { Text(area: area, text: $0, isInPlans: isInPlans) }
    }
}

extension PackPart {
    static func changes(from old: [PackPart], to new: [PackPart]) -> [PartChange] {
        let before = OrderedDictionary(old.map { ($0.thing, $0) }) { first, _ in first }
        let after = OrderedDictionary(new.map { ($0.thing, $0) }) { first, _ in first }
        let kept = before.values.flatMap { part in
            after[part.thing].map(part.changes) ?? [part.change(isAdded: false)]
        }
        let added = after.values.filter { before[$0.thing] == nil }
        return kept + added.map { $0.change(isAdded: true) }
    }

    private func change(isAdded: Bool) -> PartChange {
        PartChange(
            area: area, thing: thing, old: isAdded ? nil : summary, new: isAdded ? summary : nil,
            isInPlans: isInPlans)
    }

    private func changes(to new: PackPart) -> [PartChange] {
        let added = new.texts.keys.filter { texts[$0] == nil }
        return (Array(texts.keys) + added).compactMap { name in
            let (old, new) = (texts[name], new.texts[name])
            guard let either = old ?? new else { return nil }
            if let old, let new, !old.differs(from: new) { return nil }
            return PartChange(
                area: either.area, thing: thing, part: name, old: old?.text, new: new?.text,
                isInPlans: either.isInPlans)
        }
    }
}
