internal import Diagnostics
internal import OrderedCollections
public import RulePacks

extension Explanation {
    /// The same with only the rules that are called so or lead to an option of that name.
    ///
    /// Nil: the decision has no such rule and no such option.
    public func only(about name: ID, by pack: RulePack) -> Explanation? {
        guard Self.names(in: [decision], of: pack).contains(name) else { return nil }
        func isMeant(_ account: RuleAccount) -> Bool {
            account.rule == name || account.options.contains(name)
        }
        var only = self
        only.rules = rules.filter(isMeant)
        only.otherwise = otherwise.flatMap { isMeant($0) ? $0 : nil }
        return only
    }

    /// What can be asked about in some decisions: their options, rules and `otherwise`.
    public static func names(in decisions: [ID], of pack: RulePack) -> [ID] {
        decisions.compactMap { pack.decisions[$0] }.flatMap { decision in
            decision.options.map(\.value) + decision.rules.map(\.id.value)
                + (decision.otherwise == nil ? [] : ["otherwise"])
        }
    }
}
