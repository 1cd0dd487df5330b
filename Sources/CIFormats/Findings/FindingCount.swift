package import Diagnostics

/// How many there are of each kind: `2 errors, 1 warning`.
package struct FindingCount: Sendable {
    package let text: String

    /// `known` are left out, so that there is nothing new where nothing is counted.
    package init(_ findings: [Diagnostic], leavingOut known: Int) {
        let errors = findings.count { $0.severity == .error }
        let counts = [(errors, "error"), (findings.count - errors, "warning")].filter { $0.0 > 0 }
        text =
            counts.isEmpty
            ? Self.nothing(leavingOut: known)
            : counts.map { $0.counted($1) }.joined(separator: ", ")
    }

    /// `nothing to mend`, which is not said where something is known.
    static func nothing(leavingOut known: Int) -> String {
        known == 0 ? "nothing to mend" : "nothing new"
    }
}
