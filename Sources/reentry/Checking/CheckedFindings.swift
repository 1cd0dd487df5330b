import CIFormats
import Diagnostics

/// What a check found, less what was known before.
struct CheckedFindings {
    /// Those that count, in the order of the files.
    let counting: [Diagnostic]
    /// How many are left out.
    let known: Int
    /// How many were known and count all the same.
    ///
    /// What keeps a pack from being read keeps it from being proved as well: to pass it over would be
    /// to pass over every promise that may be broken behind it.
    let hiding: Int
    /// What was known and is there no longer.
    let gone: [Baseline.Entry]

    init(_ check: PackCheck, besides baseline: Baseline?) {
        guard let baseline else {
            (counting, known, hiding, gone) = (check.findings, 0, 0, [])
            return
        }
        let (new, gone) = baseline.comparing(check.findings)
        let isNew = Set(new)
        let isRead = check.proof != nil
        counting = check.findings.filter { finding in
            isNew.contains(finding) || (!isRead && finding.severity == .error)
        }
        known = check.findings.count - counting.count
        hiding = counting.count - new.count
        // What was not looked for may still be there.
        self.gone = isRead ? gone : []
    }

    /// Whether nothing is left to be mended.
    func pass(isStrict: Bool) -> Bool {
        isStrict ? counting.isEmpty : !counting.contains { $0.severity == .error }
    }

    /// Says on standard error what is left out, and what is there no longer.
    func account() {
        if known > 0 {
            Output.complain("\(known.counted("known finding")) left out\n")
        }
        if hiding > 0 {
            let errors = hiding.counted("known error")
            Output.complain(
                "\(errors) shown all the same: the pack cannot be read, so nothing was proved\n")
        }
        for entry in gone {
            let words = "\(entry.file): \(entry.message) [\(entry.id)]".withControlsVisible
            Output.complain("no longer there: \(words)\n")
        }
    }
}
