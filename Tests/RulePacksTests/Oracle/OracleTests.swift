import CivilTime
import Diagnostics
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("A pack that was written at random")
struct OracleTests {
    @Test("comes to what its text plainly says", arguments: 1...120)
    func meaning(seed: UInt64) throws {
        let written = WrittenPack(seed: seed)
        var log = DiagnosticLog()
        let read = RulePack(files: written.files, reportingTo: &log)
        let errors = log.diagnostics.filter { $0.severity == .error }.map(\.message)
        #expect(errors == [], "seed \(seed)")
        let pack = try #require(read)
        var random = SeededGenerator(seed: seed ^ 0xABCD)
        for _ in 0..<40 {
            let (text, said) = written.someAnswers(&random)
            let file = SourceFile(path: "answers.yaml", text: text)
            let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
            let answers = try #require(
                Answers(tree, to: pack, today: TestPack.today, reportingTo: &log))
            #expect(pack.results(answers) == written.results(said), "seed \(seed): \(text)")
        }
    }
}

extension WrittenPack {
    /// Random answers, as one writes them and as one means them.
    fileprivate func someAnswers(
        _ random: inout SeededGenerator
    ) -> (text: String, said: [String: Said]) {
        var text = "answers:\n"
        var said: [String: Said] = [:]
        for question in questions where Int.random(in: 0..<4, using: &random) > 0 {
            let name = question.name
            switch question.form {
            case .yesNo:
                let word = Bool.random(using: &random) ? "yes" : "no"
                said[name] = .word(word)
                text += "  \(name): \(word)\n"
            case .choice(let words):
                let word = words.some(&random)[0]
                said[name] = .word(word)
                text += "  \(name): \(word)\n"
            case .choices(let words):
                let some = Bool.random(using: &random) ? words.some(&random) : []
                said[name] = .words(Set(some))
                text += "  \(name): [\(some.joined(separator: ", "))]\n"
            case .number(let most), .days(let most):
                let number = Int.random(in: 0...most, using: &random)
                said[name] = .number(number)
                let unit = if case .days = question.form { " days" } else { "" }
                text += "  \(name): \(number)\(unit)\n"
            case .sessionsFree(let days):
                let busy = Self.weekdays.some(&random)
                said[name] = .number(days.count { !busy.contains($0) })
                let lines = busy.map { "\($0) 11:00-13:00" }
                text += "  busy: [\(lines.joined(separator: ", "))]\n"
            }
        }
        return (said.isEmpty ? "{}" : text, said)
    }
}
