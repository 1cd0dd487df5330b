import CivilTime
import DecisionTables
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing

/// Random answers and random decisions, held against a pack whose tables were replaced.
@Suite("Reviewed plans of the pack that ships")
struct ReviewedShippedPackTests {
    @Test("are those of a pack that decides so itself", arguments: 0..<12)
    func replaced(seed: UInt64) throws {
        let (pack, today) = (try Packs.shipped(), try #require(Packs.today))
        var random = SeededGenerator(seed: seed)
        for share in [0.2, 1] {
            var answers = try Self.answers(to: pack, using: &random)
            let plain = Plan(answers, by: pack, today: today)
            answers.review.decided = Self.decided(share, of: pack, using: &random)
            let plan = Plan(answers, by: pack, today: today)
            var alone = answers
            alone.review = Review()
            let expected = Plan(
                alone, by: try Self.pack(pack, holding: answers.review.decided), today: today)

            for (decision, other) in zip(plan.decisions, expected.decisions) {
                #expect(Set(decision.ids) == Set(other.ids), "\(decision.id), seed \(seed)")
                #expect(decision.isSettled == other.isSettled, "\(decision.id), seed \(seed)")
                #expect(
                    Set(decision.possible.map(\.id.value)) == Set(other.possible.map(\.id.value)))
            }
            #expect(plan.openQuestions == expected.openQuestions, "seed \(seed)")
            #expect(plan.schedule.weeks == expected.schedule.weeks, "seed \(seed)")
            expectVerdicts(plan, answers.review)
            expectObjections(plan, plain, pack, answers)
        }
    }

    @Test("of which everything was declined offer nothing, and say so")
    func declined() throws {
        let (pack, today) = (try Packs.shipped(), try #require(Packs.today))
        var answers = Answers()
        for decision in pack.decisions.keys {
            answers.review.decided[decision] = Decided(options: [])
        }
        let plan = Plan(answers, by: pack, today: today)
        #expect(plan.steps.isEmpty && plan.schedule.weeks.isEmpty && plan.openQuestions.isEmpty)
        #expect(plan.decisions.allSatisfy { $0.verdict != nil && $0.options.isEmpty })
        var log = DiagnosticLog()
        let templates = PlanTemplates(of: pack, reportingTo: &log)
        let texts = try Audience.allCases.map { audience in
            let template = try #require(templates.template(for: audience, reportingTo: &log))
            return MarkdownWriter().write(plan.document(by: template))
        }
        #expect(texts[0].contains("| Pace | Declined | Declined by the clinician."))
        #expect(!texts[1].contains("Declined"))
    }

    private func expectVerdicts(_ plan: Plan, _ review: Review) {
        for decision in plan.decisions {
            guard let decided = review.decided[decision.id] else {
                #expect(decision.verdict == nil)
                #expect(decision.ids == decision.byRules.map(\.id.value))
                continue
            }
            #expect(Set(decision.ids) == Set(decided.options))
            let isSame = Set(decided.options) == Set(decision.byRules.map(\.id.value))
            let how: Verdict.How =
                isSame ? .accepted : decided.options.isEmpty ? .declined : .chosen
            #expect(decision.verdict?.how == how)
        }
    }

    /// Reads the promises one by one, by what each decision came to.
    private func expectObjections(
        _ plan: Plan, _ plain: Plan, _ pack: RulePack, _ answers: Answers
    ) {
        let asked = pack.asked(answers)
        func holds(_ line: RulePacks.Block.Line) -> Bool {
            guard let decision = plan.decisions.first(where: { $0.id == line.subject.value }) else {
                return line.test.accepts(asked.values[line.input])
            }
            let written = pack.decisions[decision.id]
            let places = decision.ids.compactMap { id in
                written?.options.firstIndex { $0.value == id }
            }
            guard written?.hitPolicy != .collect else {
                return line.test.accepts(.subset(Members(places)))
            }
            return places.first.map { line.test.accepts(.scalar($0)) } ?? false
        }
        func all(_ block: RulePacks.Block) -> Bool { block.lines.filter { !holds($0) }.isEmpty }
        var broken: [String] = []
        for promise in pack.promises.values {
            let conditions = promise.conditions
            guard all(conditions.when), !conditions.unless.contains(where: all),
                conditions.whenAny.isEmpty || conditions.whenAny.contains(where: all)
            else { continue }
            let isKept = promise.always.map(all) ?? true
            if !isKept || promise.never.map(all) ?? false { broken.append(promise.id.value) }
        }
        #expect(plan.objections.filter { $0.kind == .promise }.map(\.id) == broken)
        let policy = plan.objections.filter { $0.kind == .policy }.map(\.message)
        let remarks = plan.schedule.remarks.map(\.message)
        #expect(policy.allSatisfy(remarks.contains))
        if plan.schedule.weeks == plain.schedule.weeks { #expect(policy.isEmpty) }
        // Without weeks the rules part from no policy, so whatever is said of these weeks is new.
        if plain.schedule.weeks.isEmpty {
            #expect(
                Set(policy) == Set(remarks.filter { $0.contains("the program's policy is") }))
        }
    }
}

extension PlannedDecision {
    fileprivate var ids: [ID] { options.map(\.id.value) }
}

extension ReviewedShippedPackTests {
    /// Answers to about half of the questions that have choices.
    private static func answers(
        to pack: RulePack, using random: inout SeededGenerator
    ) throws -> Answers {
        let place = SourceRange(startOf: SourceFile(path: "answers.yaml", text: ""))
        var answers = Answers()
        for question in pack.questions.values where Bool.random(using: &random) {
            let value: Answer.Value? =
                switch question.kind {
                case .yesNo: .yesNo(Bool.random(using: &random))
                case .choice(let choices):
                    choices.keys.randomElement(using: &random).map { .choice($0) }
                case .choices(let choices):
                    .choices(
                        choices.keys.filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
                case .number(let range): .number(Int.random(in: range, using: &random))
                case .duration, .availability, .text: nil
                }
            answers.given[question.id.value] = value.map {
                Answer(question: question.id.value, value: $0, range: place)
            }
        }
        return answers
    }

    /// What some of the decisions are to come to, now and then nothing.
    private static func decided(
        _ share: Double, of pack: RulePack, using random: inout SeededGenerator
    ) -> OrderedDictionary<ID, Decided> {
        var decided: OrderedDictionary<ID, Decided> = [:]
        for decision in pack.decisions.values where Double.random(in: 0..<1, using: &random) < share
        {
            let options = decision.options.map(\.value)
            let some =
                decision.hitPolicy == .collect
                ? options.filter { _ in Bool.random(using: &random) }
                : Array(
                    options.shuffled(using: &random).prefix(
                        Int.random(in: 0...3, using: &random) > 0 ? 1 : 0))
            decided[decision.id.value] = Decided(options: some)
        }
        return decided
    }

    /// The pack with one `otherwise` row in place of some tables.
    private static func pack(
        _ pack: RulePack, holding decided: OrderedDictionary<ID, Decided>
    ) throws -> RulePack {
        var pack = pack
        for (index, decision) in pack.decisions.values.enumerated() {
            guard let options = decided[decision.id.value]?.options else { continue }
            let places = options.compactMap { id in
                decision.options.firstIndex { $0.value == id }
            }
            let table = pack.model.tables[index]
            pack.model.tables[index] = DecisionTable(
                name: table.name, hitPolicy: table.hitPolicy, optionCount: table.optionCount,
                rules: [],
                otherwise: places.isEmpty && table.hitPolicy != .collect ? nil : places)
        }
        pack.compiled = try CompiledModel(pack.model)
        return pack
    }
}
