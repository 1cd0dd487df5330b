package import Diagnostics

/// How many there are of each kind: `2 errors, 1 warning`, or `nothing to mend`.
package struct FindingCount: Sendable {
    package let text: String

    package init(_ findings: [Diagnostic]) {
        let errors = findings.count { $0.severity == .error }
        let counts = [(errors, "error"), (findings.count - errors, "warning")].filter { $0.0 > 0 }
        text =
            counts.isEmpty
            ? "nothing to mend" : counts.map { Self.counted($0, $1) }.joined(separator: ", ")
    }

    /// `131 rules`, `1 case`.
    package static func counted(_ count: Int, _ word: String) -> String {
        "\(count) \(word)\(count == 1 ? "" : "s")"
    }
}
