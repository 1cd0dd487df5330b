internal import DecisionTables
internal import RulePacks

extension CaseCount {
    /// `1 case`, `1,296 cases`.
    var cases: String { self == 1 ? "1 case" : "\(grouped) cases" }
}
