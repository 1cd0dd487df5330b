import ArgumentParser
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import ToolOptions

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Tells which rules decided, what kept the others from it, and what would change it.",
        discussion: """
            Examples:
              reentry explain answers.yaml
              reentry explain answers.yaml pace
              reentry explain answers.yaml pace --why-not three_week_ramp
              reentry explain answers.yaml --why-not pace-tired --format json
              reentry explain answers.yaml --what-if 'time_away=5 weeks' --what-if start_wish=unanswered
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
            "Only the rules that lead to this option, or this rule; and the smallest change of answers that would.",
            valueName: "option-or-rule"))
    var whyNot: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The difference that an answer would make, written as in a file of answers; may be given again for other questions.",
            valueName: "question=value"))
    var whatIf: [String] = []

    @OptionGroup var pack: PackOptions
    @OptionGroup var today: TodayOption

    @Option(name: .long, help: "How it is written.")
    var format: Format = .text

    @OptionGroup var output: OutputOption

    func validate() throws {
        if whyNot != nil, !whatIf.isEmpty {
            throw ValidationError("'--why-not' and '--what-if' are asked one at a time.")
        }
        var questions: Set<Substring> = []
        for argument in whatIf {
            let parts = argument.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else {
                throw ValidationError(
                    "'--what-if \(argument)' has no '='; write a question and an answer, such as 'time_away=5 weeks'."
                )
            }
            guard questions.insert(parts[0]).inserted else {
                throw ValidationError("'--what-if' is given twice for '\(parts[0])'.")
            }
        }
    }

    func run() throws {
        var log = DiagnosticLog()
        let pack = try pack.read(
            besides: answers == "-" ? "the answers" : nil, reportingTo: &log)
        if let pack { reportUnknownNames(in: pack, to: &log) }
        let said = pack.flatMap {
            AnswersFile.read(answers, for: $0, today: today.date, reportingTo: &log)
        }
        let trials = pack.map { tried(by: $0, after: said, reportingTo: &log) } ?? []
        try Report.print(log)
        guard let pack, let said else { return }
        let whatIf =
            whatIf.isEmpty
            ? nil : WhatIf(trials, after: said, by: pack, today: today.date, only: decision)
        let explanations = explanations(of: said, by: pack)
        let nearest = whyNot.map { name in
            let search = WaySearch(of: explanations.map(\.decision), in: pack)
            return explanations.compactMap {
                search.ways(to: name, of: $0.decision, from: said)
            }
        }
        switch format {
        case .text:
            let document =
                whatIf?.document ?? Explanation.document(explanations, nearest: nearest ?? [])
            try Output.write(TextWriter().write(document), to: output.output)
        case .json:
            let json = ExplanationJSON(
                explanations, of: pack, today: today.date, whyNot: whyNot, nearest: nearest,
                whatIf: whatIf)
            try Output.write(JSONText.encode(json), to: output.output)
        }
    }

    /// Says besides which of these answers take no part, as their question is not put.
    private func tried(
        by pack: RulePack, after said: Answers?, reportingTo log: inout DiagnosticLog
    ) -> [TriedAnswer] {
        let tried = whatIf.compactMap { argument in
            TriedAnswer(
                SourceFile(path: "--what-if", text: argument), to: pack.questions,
                today: today.date, reportingTo: &log)
        }
        if let said {
            pack.reportSetAside(
                said.trying(tried, of: pack.questions), among: Set(tried.map(\.question)),
                to: &log)
        }
        return tried
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
