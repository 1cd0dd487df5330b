package import DecisionTables

/// Some of the possible cases.
package struct CaseShare: Hashable, Sendable {
    package let cases: CaseCount
    package let all: CaseCount
}
