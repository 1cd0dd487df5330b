package import ArgumentParser
package import Diagnostics
package import RulePacks

/// Which rules are used, as every command that needs them takes it.
package struct PackOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The rule pack: a folder, or a file made by 'reentry compile'; '-' for such a file on standard input.",
            discussion:
                "Without it: REENTRY_RULES, then ./Rules, then the pack that came with reentry.",
            valueName: "pack"),
        completion: .directory)
    package var rules: String?

    package init() {}

    /// Reads the pack, whole or only what plans are made from; nil means that an error was reported.
    ///
    /// `other` is what else is read from standard input.
    package func read(
        whole: Bool = false, besides other: String? = nil, reportingTo log: inout DiagnosticLog
    ) throws -> RulePack? {
        let place = try PackPlace.find(rules)
        try PackPlace.checkStandardInput(place, besides: other)
        return RulePack.read(
            at: place, withCases: whole, withTranslations: whole, reportingTo: &log)
    }
}
