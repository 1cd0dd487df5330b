import DecisionTables
import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("The answers of a case")
struct CaseAnswersTests {
    @Test("make up just that case, as values and as a file")
    func shippedPack() throws {
        try expectRoundTrips(try Packs.shipped(), count: 150, seed: 1)
    }

    @Test("make up just that case in packs written at random", arguments: 1...25)
    func writtenPacks(seed: UInt64) throws {
        var log = DiagnosticLog()
        let files = WrittenPack(seed: seed).files
        try expectRoundTrips(
            try #require(RulePack(files: files, reportingTo: &log)), count: 40, seed: seed)
    }

    @Test("read as a person would write them")
    func example() throws {
        let pack = try Packs.small()
        let values: [Value] = [
            .scalar(1), .subset([0, 2]), .scalar(35), .unanswered, .scalar(0), .scalar(0),
        ]
        let answers = try #require(Answers(case: values, of: pack))
        #expect(
            answers.fileText == """
                answers:
                  wish: small
                  hard: [flooded, late]
                  away: 5 weeks
                  busy: ["Mon, Wed 18:00-21:00"]

                """)
    }

    @Test(
        "are none where no answers make up the case",
        arguments: [
            // More evenings are free than there are.
            [.unanswered, .unanswered, .unanswered, .unanswered, .scalar(0), .scalar(3)],
            // The fact comes from an answer that was not given.
            [.unanswered, .unanswered, .unanswered, .unanswered, .unanswered, .scalar(1)],
            // `done` is not asked after a short time.
            [.unanswered, .unanswered, .scalar(3), .scalar(2), .unanswered, .unanswered],
        ] as [[Value]])
    func impossible(values: [Value]) throws {
        #expect(Answers(case: values, of: try Packs.small()) == nil)
    }

    @Test("stand in one line, whatever lines a person wrote")
    func lineText() throws {
        var read = try TestPack(adding: [])
        let words = "One, {two}\n\n  three \"four\" # \\ five\n"
        let answers = try #require(
            try read.answers("{own_words: \(words.quotedForYAML()), ready: yes}"))
        #expect(answers.given["own_words"]?.value == .text(words))
        #expect(!answers.lineText.contains("\n"))
        let again = try #require(try read.answers(answers.lineText))
        #expect(again.given.values.map(\.value) == answers.given.values.map(\.value))
    }

    /// Random answers are cases; random values mostly are none, and then there are no answers.
    private func expectRoundTrips(_ pack: RulePack, count: Int, seed: UInt64) throws {
        var some = RandomConditions(of: pack.model, seed: seed)
        for _ in 0..<count {
            var values = Array(some.values(around: []).prefix(pack.model.inputs.count))
            for fact in pack.facts.indices { values[pack.questions.count + fact] = .unanswered }
            for index in pack.questions.values.indices where pack.questions.values[index].isBusy {
                values[index] = .unanswered
            }
            let possible = pack.nearestCase(values)
            try expectRoundTrip(possible, pack)
            try expectRoundTrip(pack.withSomeFacts(possible, &some.random), pack)
        }
    }

    private func expectRoundTrip(_ values: [Value], _ pack: RulePack) throws {
        let answers = try #require(Answers(case: values, of: pack))
        #expect(pack.asked(answers).values == values)
        var log = DiagnosticLog()
        let file = SourceFile(path: "answers.yaml", text: answers.fileText)
        let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
        let read = Answers(tree, to: pack, today: TestPack.today, reportingTo: &log)
        #expect(log.diagnostics.map(\.message) == [])
        #expect(pack.asked(try #require(read)).values == values, "\(answers.fileText)")
    }
}

extension Question {
    fileprivate var isBusy: Bool { if case .availability = kind { true } else { false } }
}

extension RulePack {
    /// The values without those of questions that are not asked then.
    fileprivate func nearestCase(_ values: [Value]) -> [Value] {
        var values = values
        for index in questionsInAskingOrder {
            let lines = questions.values[index].askWhen?.lines ?? []
            if !lines.allSatisfy({ $0.test.accepts(values[$0.input]) }) {
                values[index] = .unanswered
            }
        }
        return values
    }

    /// The values with some of the possible combinations of facts.
    fileprivate func withSomeFacts(
        _ values: [Value], _ random: inout SeededGenerator
    ) -> [Value] {
        guard let busy = questions.values.firstIndex(where: \.isBusy),
            let counts = busyWeek.possibleCounts()?.randomElement(using: &random)
        else { return values }
        var values = values
        values[busy] = .scalar(0)
        for (fact, count) in counts.enumerated() {
            values[questions.count + fact] = .scalar(count)
        }
        // A question may wait for a fact.
        return nearestCase(values)
    }
}
