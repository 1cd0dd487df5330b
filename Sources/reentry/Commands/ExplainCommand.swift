import ArgumentParser
import Diagnostics
import OrderedCollections
import Plans
import RulePacks

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells which rules decided, and what kept the others from it.",
        discussion: """
            Examples:
              reentry explain answers.yaml
              reentry explain answers.yaml pace
              reentry explain answers.yaml pace --why-not three_week_ramp
              reentry explain answers.yaml --why-not pace-tired --format json
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(
        help: ArgumentHelp(
            "A file of answers, YAML or JSON; '-' for standard input.", valueName: "answers"),
        completion: .file(extensions: ["yaml", "json"]))
    var answers: String

    @Argument(
        help: ArgumentHelp("A decision; without it, all of them.", valueName: "decision"))
    var decision: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only the rules that lead to this option, or this rule.", valueName: "option-or-rule"))
    var whyNot: String?

    @OptionGroup var pack: PackOptions
    @OptionGroup var today: TodayOption

    @Option(name: .long, help: "How it is written.")
    var format: Format = .text

    @OptionGroup var output: OutputOption

    func run() throws {
        var log = DiagnosticLog()
        let pack = try pack.read(reportingTo: &log)
        if let pack { reportUnknownNames(in: pack, to: &log) }
        let said = pack.flatMap {
            AnswersFile.read(answers, for: $0, today: today.date, reportingTo: &log)
        }
        try Report.print(log)
        guard let pack, let said else { return }
        let explanations = explanations(of: said, by: pack)
        switch format {
        case .text:
            let document = Explanation.document(explanations)
            try Output.write(TextWriter().write(document), to: output.output)
        case .json:
            let json = ExplanationJSON(
                explanations, of: pack, today: today.date, whyNot: whyNot)
            try Output.write(JSONText.encode(json), to: output.output)
        }
    }

    private func explanations(of answers: Answers, by pack: RulePack) -> [Explanation] {
        let all = Explanation.all(of: answers, by: pack)
            .filter { decision == nil || $0.decision == decision }
        guard let whyNot else { return all }
        return all.compactMap { $0.only(about: whyNot, by: pack) }
    }

    private func reportUnknownNames(in pack: RulePack, to log: inout DiagnosticLog) {
        let decisions = Array(pack.decisions.keys)
        if let decision, !decisions.contains(decision) {
            GivenName.reportUnknown(decision, of: "decision", among: decisions, to: &log)
            return
        }
        let meant = decision.map { [$0] } ?? decisions
        let names = Explanation.names(in: meant, of: pack)
        if let whyNot, !names.contains(whyNot) {
            let place = decision.map { " of '\($0)'" } ?? ""
            GivenName.reportUnknown(
                whyNot, of: "option or rule", in: place, among: names, to: &log)
        }
    }
}
