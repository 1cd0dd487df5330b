package import ArgumentParser
package import Diagnostics
package import RulePacks

/// Which rules are used, as every command that needs them takes it.
package struct PackOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The rule pack: a folder, or a file made by 'reentry compile'.",
            discussion:
                "Without it: REENTRY_RULES, then ./Rules, then the pack that came with reentry.",
            valueName: "pack"),
        completion: .directory)
    package var rules: String?

    package init() {}

    /// Reads the pack, whole or only what plans are made from; nil means that an error was reported.
    package func read(
        whole: Bool = false, reportingTo log: inout DiagnosticLog
    ) throws -> RulePack? {
        RulePack.read(
            at: try PackPlace.find(rules), withCases: whole, withTranslations: whole,
            reportingTo: &log)
    }
}
