import Comparing
import DecisionTables
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("A comparison of two random packs")
struct ComparisonOracleTests {
    @Test("finds exactly the cases that change", arguments: 1...12)
    func oracle(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = PackText(&random)
        let old = try #require(text.pack)
        let new = try #require(text.changed(&random).pack)
        let all = JointCase.all(of: [old, new])
        let comparison = PackComparison(old, new)
        let known = Set(comparison.old.questions.keys).union(comparison.new.questions.keys)

        let either = all.filter {
            ($0.isPossible[0] && $0.isReadable[0]) || ($0.isPossible[1] && $0.isReadable[1])
        }
        let compared = all.filter {
            ($0.isPossible[0] || $0.isPossible[1]) && $0.isReadable[0] && $0.isReadable[1]
        }
        let facts = Set(all.flatMap(\.words.keys)).subtracting(known)
        let unread = either.filter { !$0.isReadable[0] || !$0.isReadable[1] }
        #expect(
            comparison.leftOut == unread.count(of: Array(known.union(facts))), "seed \(seed)")
        for decision in comparison.decisions {
            expect(decision, compared, comparison, "seed \(seed), \(decision.id)")
        }
    }

    private func expect(
        _ decision: DecisionComparison, _ compared: [JointCase], _ comparison: PackComparison,
        _ place: Comment
    ) {
        let id = decision.id
        let changed = compared.filter { $0.results[0][id] != $0.results[1][id] }
        guard case .changed(let change) = decision.finding else {
            #expect(changed.isEmpty, place)
            return
        }
        #expect(change.changed == changed.count(of: change.inputs), place)
        #expect(change.compared == compared.count(of: change.inputs), place)
        for move in change.moves {
            let moved = changed.filter { $0.isMoved(move.move, of: id) }
            #expect(move.count == moved.count(of: change.inputs), place)
            for box in move.boxes { expect(box.example, move.move, of: id, changed, place) }
            let boxed = move.boxes.reduce(move.rest) { $0 + $1.count }
            #expect(boxed >= move.count, place)
        }
        for entry in change.matrix {
            let moved = compared.filter { $0.isMoved(.from(entry.old, to: entry.new), of: id) }
            #expect(entry.count == moved.count(of: change.inputs), place)
        }
        #expect(
            Set(changed.flatMap { $0.moves(of: id, asIn: change) })
                == Set(change.moves.map(\.move)), place)
    }

    private func expect(
        _ example: DecisionChange.Example, _ move: OptionMove, of id: ID, _ changed: [JointCase],
        _ place: Comment
    ) {
        guard let said = example.answers?.given.mapValues(\.value) else {
            Issue.record("an example has answers; \(place)")
            return
        }
        let same = changed.first { joint in
            joint.said.count == said.count
                && said.allSatisfy { id, value in id == "busy" || joint.said[id] == value }
                && joint.results[0][id] == Set(example.old)
                && joint.results[1][id] == Set(example.new)
        }
        #expect(same?.isMoved(move, of: id) == true, place)
    }
}

extension [JointCase] {
    /// How many ways there are of answering these inputs.
    fileprivate func count(of inputs: [ID]) -> CaseCount {
        CaseCount(UInt64(Set(map { joint in inputs.map { joint.words[$0] } }).count))
    }
}

extension JointCase {
    fileprivate func isMoved(_ move: OptionMove, of id: ID) -> Bool {
        let (before, after) = (results[0][id] ?? [], results[1][id] ?? [])
        return switch move {
        case .from(let old, let new):
            before == Set([old].compactMap(\.self)) && after == Set([new].compactMap(\.self))
        case .added(let option): !before.contains(option) && after.contains(option)
        case .removed(let option): before.contains(option) && !after.contains(option)
        }
    }

    fileprivate func moves(of id: ID, asIn change: DecisionChange) -> [OptionMove] {
        let (before, after) = (results[0][id] ?? [], results[1][id] ?? [])
        if !change.matrix.isEmpty { return [.from(before.first, to: after.first)] }
        return before.subtracting(after).map { .removed($0) }
            + after.subtracting(before).map { .added($0) }
    }
}
