/// What was found wrong so far, handed from stage to stage.
///
/// A stage that returns nil has reported at least one error.
public struct DiagnosticLog: Sendable {
    public private(set) var diagnostics: [Diagnostic] = []

    public init() {}

    public var errorCount: Int { diagnostics.count { $0.severity == .error } }

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    public mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Puts others in the place of all that were reported after the first few.
    public mutating func revise(
        after count: Int, _ change: (ArraySlice<Diagnostic>) -> [Diagnostic]
    ) {
        diagnostics.replaceSubrange(count..., with: change(diagnostics[count...]))
    }

    public mutating func report(contentsOf other: DiagnosticLog) {
        diagnostics += other.diagnostics
    }

    /// In source order, and each only once.
    public var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }
            .enumerated()
            .sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }
            .map(\.element)
    }
}
