import CivilTime
import DecisionTables
import OrderedCollections
import Plans
import RulePacks

/// Drafts of the default pack: whole plans, and of these what is settled and open alone.
enum DraftBenchmarks {
    static func run(into report: inout Report) throws {
        let pack = DefaultPack.read()
        guard let today = SampleAnswers.today else { preconditionFailure("a day of the calendar") }
        let samples = try SampleAnswers.all(to: pack)
        let most = samples.map(\.answers).max { $0.given.count < $1.given.count } ?? Answers()
        var subjects = samples.map { ($0.name, [$0.answers]) }
        subjects.append(("no answers", [Answers()]))
        subjects.append(("one answer more at a time", SampleAnswers.growing(to: most)))

        let times = Measurement.medians(
            rounds: 301,
            of: subjects.flatMap { _, answers in
                [
                    { answers.reduce(0) { $0 + Plan($1, by: pack, today: today).steps.count } },
                    { answers.reduce(0) { $0 + Openness(of: $1, by: pack).questions.count } },
                ]
            })
        for (index, (name, answers)) in subjects.enumerated() {
            let size = "\(answers.reduce(0) { $0 + $1.given.count } / answers.count) answers"
            for (part, goal) in [("draft", "at most 0.3 ms"), ("settled and open", "-")] {
                let time = times[2 * index + (part == "draft" ? 0 : 1)] / Double(answers.count)
                report.add(
                    "\(part), \(name)", size: size, result: Report.milliseconds(time), goal: goal)
            }
        }
    }
}
