internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// The changes of a case's list of rules with which it names rules that apply today.
///
/// A rule that no longer applies makes room for the one that decides in its place; where none does,
/// as under `collect` and with `otherwise`, it is taken off the list.
struct RuleListUpdate {
    private(set) var fixIts: [Diagnostic.FixIt] = []

    init(_ run: CaseRun, of pack: RulePack) {
        let missing = run.failures.compactMap { failure in
            if case .rule(let index) = failure { index } else { nil }
        }
        guard !missing.isEmpty else { return }
        var named = Set(run.packCase.rules.map(\.value))
        var items: [(id: Located<ID>, becomes: ID?)] = []
        for (index, id) in run.packCase.rules.enumerated() {
            guard missing.contains(index) else {
                items.append((id, id.value))
                continue
            }
            let other = Self.successor(of: run.coded.rules[index], in: run, pack)
                .flatMap { named.insert($0).inserted ? $0 : nil }
            items.append((id, other))
        }
        fixIts = RuleListText(items).fixIts
    }

    private static func successor(
        of place: RulePlace, in run: CaseRun, _ pack: RulePack
    ) -> ID? {
        let decision = pack.decisions.values[place.decision]
        guard decision.hitPolicy != .collect else { return nil }
        return run.outcomes[place.decision].deciding.first.map { decision.rules[$0].id.value }
    }
}
