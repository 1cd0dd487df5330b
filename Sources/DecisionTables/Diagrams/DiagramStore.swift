/// Keeps the nodes of decision diagrams, each once.
///
/// A node looks at one variable, its level, and has an edge for each of the variable's cells. It
/// stands for the set of all paths from it to `all`. Two nodes with the same level and edges are
/// the same node, and one whose edges all lead to the same place is left out; so equal sets are
/// equal numbers, and comparing two sets is comparing two numbers. Nodes are never freed one by
/// one: a store lives as long as an analysis.
final class DiagramStore {
    typealias Node = UInt32

    static let none: Node = 0
    static let all: Node = 1
    /// So that operations, which go down level by level, find room on every task's stack.
    static let mostLevels = 4096
    /// So that edges can be numbered with 32 bits.
    private static let mostNodes = 1 << 28
    private static let firstSlotCount = 8192
    private static let firstCacheBits = 12

    /// For each level, how many cells its variable has: at least one.
    let arities: [Int]
    /// The most nodes; one with many cells counts as several.
    let budget: Int
    /// How many steps operations may take for each node of the budget, so that a store which keeps
    /// forgetting what it has found ends too.
    static let stepsPerNode = 32

    // Every operation reads these a hundred times, from one task at a time: a check that no two use
    // them at once would take three times as long as what it checks.
    @exclusivity(unchecked) private(set) var count = 2
    @exclusivity(unchecked) private var weight = 0
    @exclusivity(unchecked) private var levels: GrowingBuffer<UInt16>
    @exclusivity(unchecked) private var firstEdges: GrowingBuffer<UInt32>
    @exclusivity(unchecked) private var edges: GrowingBuffer<Node>
    @exclusivity(unchecked) private var edgeCount = 0
    /// Open addressing: the node of each hash, 0 where there is none.
    @exclusivity(unchecked) private var slots: GrowingBuffer<Node>
    @exclusivity(unchecked) private var slotMask: Int

    @exclusivity(unchecked) var cache: OperationCache
    @exclusivity(unchecked) var steps = 0
    /// How many steps there may be in all.
    @exclusivity(unchecked) var stepLimit: Int
    /// Edges of nodes that are being made.
    @exclusivity(unchecked) private var pending: GrowingBuffer<Node>
    @exclusivity(unchecked) private var pendingCount = 0
    /// Sets of levels that projections leave out, by number.
    @exclusivity(unchecked) var projections: [[Bool]] = []
    /// What `restricted` leaves of the levels.
    @exclusivity(unchecked) var restriction = DiagramRestriction()
    /// For each node the last visit that came by, for those who go through a diagram.
    @exclusivity(unchecked) var visits: GrowingBuffer<UInt32>
    @exclusivity(unchecked) var visit: UInt32 = 0
    @exclusivity(unchecked) var path: GrowingBuffer<Node>

    init(arities: [Int], budget: Int) {
        precondition(arities.count <= Self.mostLevels, "a diagram is as deep as it has levels")
        self.arities = arities
        self.budget = min(max(budget, 0), Self.mostNodes)
        stepLimit = Self.stepsPerNode * self.budget
        levels = GrowingBuffer(capacity: 1024)
        firstEdges = GrowingBuffer(capacity: 1024)
        edges = GrowingBuffer(capacity: 4096)
        slots = GrowingBuffer(repeating: 0, count: Self.firstSlotCount)
        slotMask = Self.firstSlotCount - 1
        cache = OperationCache(bits: Self.firstCacheBits)
        pending = GrowingBuffer(capacity: 1024)
        visits = GrowingBuffer(repeating: 0, count: 1)
        path = GrowingBuffer(capacity: 1024)
        levels.start.initialize(repeating: UInt16.max, count: 2)
        firstEdges.start.initialize(repeating: 0, count: 2)
    }

    /// The level of a node; beyond all levels for `none` and `all`.
    @inline(__always)
    func level(_ node: Node) -> Int { Int(levels.start[Int(node)]) }

    /// The edges of a node, valid until another is made.
    @inline(__always)
    func edges(_ node: Node) -> UnsafeMutablePointer<Node> {
        edges.start + Int(firstEdges.start[Int(node)])
    }

    @inline(__always)
    func edge(_ node: Node, _ cell: Int) -> Node { edges(node)[cell] }

    @inline(__always)
    func push(_ node: Node) {
        pending.reserve(pendingCount + 1, keeping: pendingCount)
        pending.start[pendingCount] = node
        pendingCount += 1
    }

    /// The node whose edges were pushed last.
    func make(_ level: Int) throws(NodeBudgetReached) -> Node {
        let arity = arities[level]
        pendingCount -= arity
        let wanted = pending.start + pendingCount
        var differs = false
        for cell in 1..<arity where wanted[cell] != wanted[0] {
            differs = true
            break
        }
        guard differs else { return wanted[0] }
        var slot = hash(level, wanted, arity) & slotMask
        while slots.start[slot] != 0 {
            let node = slots.start[slot]
            if isSame(node, level, wanted, arity) { return node }
            slot = (slot + 1) & slotMask
        }
        return try add(level, wanted, arity, at: slot)
    }

    private func isSame(
        _ node: Node, _ level: Int, _ wanted: UnsafeMutablePointer<Node>, _ arity: Int
    ) -> Bool {
        guard self.level(node) == level else { return false }
        let edges = edges(node)
        for cell in 0..<arity where edges[cell] != wanted[cell] { return false }
        return true
    }

    private func add(
        _ level: Int, _ wanted: UnsafeMutablePointer<Node>, _ arity: Int, at slot: Int
    ) throws(NodeBudgetReached) -> Node {
        weight += 1 + arity / 8
        guard weight <= budget else { throw budgetReached() }
        levels.reserve(count + 1, keeping: count)
        firstEdges.reserve(count + 1, keeping: count)
        edges.reserve(edgeCount + arity, keeping: edgeCount)
        levels.start[count] = UInt16(level)
        firstEdges.start[count] = UInt32(edgeCount)
        (edges.start + edgeCount).update(from: wanted, count: arity)
        edgeCount += arity
        slots.start[slot] = Node(count)
        count += 1
        if 2 * count > slotMask { widen() }
        return Node(count - 1)
    }

    /// What to throw where the budget ends; nobody goes on with the nodes that were being made.
    func budgetReached() -> NodeBudgetReached {
        pendingCount = 0
        return NodeBudgetReached(budget: budget)
    }

    private func widen() {
        cache.widen(toHold: count)
        fillSlots(2 * (slotMask + 1))
    }

    private func fillSlots(_ slotCount: Int) {
        slots = GrowingBuffer(repeating: 0, count: slotCount)
        slotMask = slotCount - 1
        for node in 2..<count {
            let level = level(Node(node))
            var slot = hash(level, edges(Node(node)), arities[level]) & slotMask
            while slots.start[slot] != 0 { slot = (slot + 1) & slotMask }
            slots.start[slot] = Node(node)
        }
    }

    @inline(__always)
    private func hash(_ level: Int, _ edges: UnsafeMutablePointer<Node>, _ arity: Int) -> Int {
        var hash = UInt64(level) &+ 0x9e37_79b9_7f4a_7c15
        for cell in 0..<arity {
            hash = (hash ^ UInt64(edges[cell])) &* 0xff51_afd7_ed55_8ccd
            hash ^= hash >> 32
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }
}

extension DiagramStore {
    /// How far the store is filled.
    struct Mark {
        fileprivate var count: Int
        fileprivate var edgeCount: Int
        fileprivate var weight: Int
    }

    var mark: Mark {
        Mark(count: count, edgeCount: edgeCount, weight: weight)
    }

    /// Forgets every node that was made after a mark; nobody may use them any more.
    ///
    /// Steps that were taken stay taken, so that an analysis which tries again and again ends.
    func forget(after mark: Mark) {
        goBack(to: mark)
        makeTables()
    }

    /// Goes back to what the store held at a mark, as if nothing had happened since, and steps count
    /// anew; takes as long as there is to forget.
    func rewind(to mark: Mark) {
        var last = count
        while last > mark.count {
            last -= 1
            let level = level(Node(last))
            var slot = hash(level, edges(Node(last)), arities[level]) & slotMask
            // The youngest node goes first, so that no other was put behind it.
            while slots.start[slot] != Node(last) { slot = (slot + 1) & slotMask }
            slots.start[slot] = 0
        }
        goBack(to: mark)
        cache.forget()
        projections.removeAll(keepingCapacity: true)
        steps = 0
    }

    private func goBack(to mark: Mark) {
        (count, edgeCount) = (mark.count, mark.edgeCount)
        (weight, pendingCount) = (mark.weight, 0)
    }

    /// Makes the tables of nodes and of results anew, as large as the nodes need.
    private func makeTables() {
        cache = OperationCache(bits: Self.firstCacheBits)
        cache.widen(toHold: count)
        var slotCount = Self.firstSlotCount
        while slotCount < 4 * count { slotCount *= 2 }
        fillSlots(slotCount)
    }

    /// How many nodes were made after a mark.
    func count(after mark: Mark) -> Int { count - mark.count }

    /// Forgets every node made after a mark to which none of these leads, and numbers the others
    /// anew.
    ///
    /// - Returns: the new numbers; all others from after the mark are no longer valid.
    func compact(after mark: Mark, keeping roots: [Node]) -> [Node] {
        var moved = moves(after: mark, keeping: roots)
        func place(_ node: Node) -> Node {
            Int(node) < mark.count ? node : moved[Int(node) - mark.count]
        }
        let end = count
        goBack(to: mark)
        // A node's edges lead to nodes made before it, so that those have moved already.
        for node in mark.count..<end where moved[node - mark.count] != Self.none {
            let (level, old) = (levels.start[node], Int(firstEdges.start[node]))
            let arity = arities[Int(level)]
            for cell in 0..<arity { edges.start[edgeCount + cell] = place(edges.start[old + cell]) }
            levels.start[count] = level
            firstEdges.start[count] = UInt32(edgeCount)
            moved[node - mark.count] = Node(count)
            edgeCount += arity
            weight += 1 + arity / 8
            count += 1
        }
        makeTables()
        return roots.map(place)
    }

    /// For each node made after a mark whether it is kept: 0 if not.
    private func moves(after mark: Mark, keeping roots: [Node]) -> [Node] {
        var isKept: [Node] = Array(repeating: Self.none, count: count - mark.count)
        var queue: [Node] = []
        func keep(_ node: Node) {
            guard Int(node) >= mark.count, isKept[Int(node) - mark.count] == Self.none else {
                return
            }
            isKept[Int(node) - mark.count] = Self.all
            queue.append(node)
        }
        roots.forEach(keep)
        while let node = queue.popLast() {
            for cell in 0..<arities[level(node)] { keep(edge(node, cell)) }
        }
        return isKept
    }
}
