/// In which order the decisions of a model can be made, or why there is none.
public enum DecisionOrder: Hashable, Sendable {
    /// Every decision after those it uses, and otherwise in the order of the tables.
    case order([Int])
    /// Decisions that wait for each other: each uses the next, and the last the first.
    ///
    /// Of decisions that are tangled in several circles a shortest one is given, from the first of
    /// these decisions on.
    case circles([[Int]])
}

extension DecisionModel {
    /// The order of the decisions, or their circles.
    public var decisionOrder: DecisionOrder {
        let uses = tables.indices.map(decisionsUsed)
        let order = Self.order(of: uses)
        guard order.count < tables.count else { return .order(order) }
        return .circles(Self.circles(in: uses))
    }

    /// As many decisions as can be put in order; those that need a circle are left out.
    private static func order(of uses: [[Int]]) -> [Int] {
        let users = users(in: uses)
        var missing = uses.map(\.count)
        var free = Array(uses.indices.filter { missing[$0] == 0 }.reversed())
        var order: [Int] = []
        while let decision = free.popLast() {
            order.append(decision)
            for user in users[decision] {
                missing[user] -= 1
                guard missing[user] == 0 else { continue }
                free.insert(user, at: free.firstIndex { $0 < user } ?? free.endIndex)
            }
        }
        return order
    }

    private static func users(in uses: [[Int]]) -> [[Int]] {
        var users: [[Int]] = Array(repeating: [], count: uses.count)
        for (user, used) in uses.enumerated() {
            for decision in used { users[decision].append(user) }
        }
        return users
    }

    private static func circles(in uses: [[Int]]) -> [[Int]] {
        let users = users(in: uses)
        var circles: [[Int]] = []
        var tangled: Set<Int> = []
        for decision in uses.indices where !tangled.contains(decision) {
            guard let circle = shortestCircle(through: decision, in: uses) else { continue }
            circles.append(circle)
            let backwards = reach(of: decision, in: users)
            tangled.formUnion(reach(of: decision, in: uses).keys.filter { backwards[$0] != nil })
        }
        return circles
    }

    private static func shortestCircle(through decision: Int, in uses: [[Int]]) -> [Int]? {
        let cameFrom = reach(of: decision, in: uses)
        guard var previous = cameFrom[decision] else { return nil }
        var circle: [Int] = []
        while previous != decision, let earlier = cameFrom[previous] {
            circle.append(previous)
            previous = earlier
        }
        return [decision] + circle.reversed()
    }

    /// The decisions that one uses, directly or not, each with its neighbour on a shortest way there.
    private static func reach(of decision: Int, in uses: [[Int]]) -> [Int: Int] {
        var cameFrom: [Int: Int] = [:]
        var queue = [decision]
        var next = 0
        while next < queue.count {
            let current = queue[next]
            next += 1
            for used in uses[current] where cameFrom[used] == nil {
                cameFrom[used] = current
                queue.append(used)
            }
        }
        return cameFrom
    }
}
