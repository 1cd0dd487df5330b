/// Clears away the nodes that were only needed on the way, while a table is worked through.
///
/// Most nodes of a large table are of that kind; without this the budget would end much earlier.
struct TidyRoom {
    /// With fewer nodes, clearing away takes longer than it saves.
    private static let crowd = 50_000

    private let space: CaseSpace
    private let mark: DiagramStore.Mark
    /// How many nodes were left the last time.
    private var kept = 0

    /// From here on nodes belong to the table alone.
    init(in space: CaseSpace) {
        self.space = space
        mark = space.store.mark
    }

    /// Takes a step, clearing away if there is a crowd, and once more if there is no room for it.
    mutating func tidied(
        _ whole: inout TableCases.Whole,
        _ step: (inout TableCases.Whole) throws(NodeBudgetReached) -> Void
    ) throws(NodeBudgetReached) {
        var next = whole
        do {
            try step(&next)
        } catch {
            let full = used
            tidy(&whole)
            guard 2 * kept < full, full > Self.crowd else { throw error }
            next = whole
            try step(&next)
        }
        whole = next
        if used > 2 * max(kept, Self.crowd) { tidy(&whole) }
    }

    private var used: Int { space.store.count(after: mark) }

    private mutating func tidy(_ whole: inout TableCases.Whole) {
        let nodes = space.store.compact(after: mark, keeping: whole.sets.map(\.node))
        whole.sets = nodes.map { CaseSet($0, in: space) }
        kept = used
    }
}

extension TableCases.Whole {
    /// All sets, one after the other.
    fileprivate var sets: [CaseSet] {
        get { [unmatched] + applying + deciding + resulting }
        set {
            var rest = newValue.dropFirst()
            unmatched = newValue[0]
            applying = Array(rest.prefix(applying.count))
            rest = rest.dropFirst(applying.count)
            deciding = Array(rest.prefix(deciding.count))
            resulting = Array(rest.dropFirst(deciding.count))
        }
    }
}
