internal import Diagnostics

/// Files on the way to being mended, and what is wrong with them.
struct MendingState: Sendable {
    private(set) var files: [SourceFile]
    private(set) var mended: [Diagnostic] = []
    private var findings: [Diagnostic]
    private var errorCount: Int

    init(_ files: [SourceFile], checkedBy check: ([SourceFile]) -> DiagnosticLog) {
        self.files = files
        findings = check(files).sorted
        errorCount = findings.count { $0.severity == .error }
    }

    /// Those with one likely fix each; of two whose changes touch one another, the first.
    var mendable: [Diagnostic] {
        var taken: [SourceRange] = []
        return findings.filter { finding in
            guard let range = finding.likelyFix?.range else { return false }
            let isFree = !taken.contains { $0.touches(range) }
            if isFree { taken.append(range) }
            return isFree
        }
    }

    /// More errors, or as many and more warnings.
    func isWorse(than other: MendingState) -> Bool {
        (errorCount, findings.count) > (other.errorCount, other.findings.count)
    }

    /// After the fixes of some findings, those left out that lead to an error in their place.
    ///
    /// Nil: no fix is left, or the fixes change nothing.
    func mending(
        _ wanted: [Diagnostic], checkedBy check: ([SourceFile]) -> DiagnosticLog
    ) -> MendingState? {
        var wanted = wanted
        while true {
            let fixed = files.map { $0.applying(wanted.compactMap(\.likelyFix)) }
            guard zip(fixed, files).contains(where: { $0.file.text != $1.text }) else { return nil }
            var next = MendingState(fixed.map(\.file), checkedBy: check)
            let harmful = fixed.flatMap(\.places).filter { next.hasError(at: $0.range) }
                .map(\.fixIt)
            guard !harmful.isEmpty else {
                next.mended = mended + wanted
                return next
            }
            wanted.removeAll { finding in finding.likelyFix.map(harmful.contains) ?? true }
        }
    }

    private func hasError(at range: SourceRange) -> Bool {
        findings.contains { finding in
            finding.severity == .error
                && ([finding.range] + finding.notes.map(\.range)).contains { $0.touches(range) }
        }
    }
}

extension SourceRange {
    /// Whether they share a character, or start together.
    fileprivate func touches(_ other: SourceRange) -> Bool {
        file == other.file
            && (start == other.start || (start < other.end && other.start < end))
    }
}
