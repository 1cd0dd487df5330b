import Diagnostics
internal import OrderedCollections
import RulePacks

/// The last lines of a check: what was looked at, and how it went.
struct CheckSummary {
    let text: String

    init(_ log: DiagnosticLog, _ pack: RulePack?) {
        let errors = log.sorted.count { $0.severity == .error }
        let warnings = log.sorted.count - errors
        let findings =
            log.diagnostics.isEmpty
            ? "nothing to mend"
            : [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
                .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
        guard let pack else {
            text = "\(findings)\n"
            return
        }
        let rules = pack.decisions.values.reduce(0) { $0 + $1.rules.count }
        text = """
            \(pack.info.name.value) \(pack.info.version.value): \(pack.decisions.count) decisions, \
            \(rules) rules, \(pack.questions.count) questions, \(pack.promises.count) promises, \
            \(pack.cases.count) cases: \(findings)

            """
    }
}
