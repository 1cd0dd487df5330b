internal import DecisionTables
internal import Proofs
internal import RulePacks

extension CaseCount {
    /// `1 case`, `1,296 cases`, `3.8 × 10^30 cases`.
    var inCases: String { self == 1 ? "1 case" : "\(readable) cases" }
}
