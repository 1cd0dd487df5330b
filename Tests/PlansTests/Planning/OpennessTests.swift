import CivilTime
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import Testing
import YAMLTree

@Suite("What is open")
struct OpennessTests {
    /// Every answer that one may give to each question; the first is none.
    private static let answers: OrderedDictionary<String, [String]> = [
        "roles": ["", "[works]", "[studies]", "[]"],
        "busy": ["", "[Mon 17:00-19:00, Wed 17:00-19:00]", "[Mon 17:00-19:00]", "[]"],
        "sure": ["", "yes", "no"],
    ]

    @Test("is every result that answering the rest would lead to, and no other")
    func exactness() throws {
        for partial in Self.cases(with: Self.answers) {
            let open = try Drafting(Self.text(partial), pack: Self.pack).plan
            for (index, decision) in open.decisions.enumerated() {
                let results = try Set(
                    Self.completions(of: partial).map { try result(of: $0, index) })
                let possible = decision.possible.map(\.id.value)
                #expect(results.reduce([]) { $0.union($1) } == Set(possible), "\(partial)")
                #expect((results.count == 1) == decision.isSettled, "\(partial)")
            }
        }
    }

    @Test("says so where the rules are too entangled to tell")
    func budget() throws {
        let drafting = try Drafting("{}", pack: Self.pack)
        #expect(drafting.plan.notices == [])
        let today = try CalendarDate.read("2026-11-22").get()
        let plan = Plan(Answers(), by: drafting.pack, today: today, budget: 0)
        #expect(
            plan.notices == [
                "“The week” may be settled already; the rules are too entangled to tell."
            ])
        #expect(plan.decisions.map(\.isExact) == [false])
        #expect(plan.openQuestions.map(\.question) == ["roles", "busy", "sure"])
    }

    @Test("puts first what can be asked at once, and tells what it could lead to")
    func order() throws {
        let plan = try Drafting("{ sure: prefer_not_to_say }", pack: Self.pack).plan
        #expect(plan.openQuestions.map(\.question) == ["roles", "busy", "sure"])
        #expect(plan.openQuestions.map(\.isAsked) == [true, true, true])
        #expect(plan.openQuestions.map(\.preferredNotToSay) == [false, false, true])
        #expect(plan.openQuestions.first?.changes.map(\.decision) == ["week"])
    }

    @Test("names every question that can change it, and none that is answered")
    func questions() throws {
        for partial in Self.cases(with: Self.answers) {
            let plan = try Drafting(Self.text(partial), pack: Self.pack).plan
            let listed = plan.openQuestions.map(\.question)
            #expect(listed.allSatisfy { partial[$0] == nil }, "\(partial) \(listed)")
            let byListed = Dictionary(grouping: Self.completions(of: partial)) { whole in
                listed.map { whole[$0] ?? "" }
            }
            for group in byListed.values {
                let results = try Set(group.map { try result(of: $0, 0) })
                #expect(results.count == 1, "\(partial) \(listed) \(group)")
            }
        }
    }

    /// The answers may be set aside, about which the reader of answers says something.
    private func result(of answers: [String: String], _ decision: Int) throws -> Set<String> {
        let plan = try Drafting(Self.text(answers), pack: Self.pack).plan
        return Set(plan.decisions[decision].options.map(\.id.value))
    }

    private static func cases(with answers: OrderedDictionary<String, [String]>) -> [[String:
        String]]
    {
        answers.reduce([[:]]) { cases, entry in
            cases.flatMap { known in
                entry.value.map { $0.isEmpty ? known : known.merging([entry.key: $0]) { $1 } }
            }
        }
    }

    /// All questions that are open get an answer; one that is not asked then is set aside.
    private static func completions(of partial: [String: String]) -> [[String: String]] {
        var rest: OrderedDictionary<String, [String]> = [:]
        for (question, choices) in answers {
            rest[question] = partial[question].map { [$0] } ?? Array(choices.dropFirst())
        }
        return cases(with: rest)
    }

    private static func text(_ answers: [String: String]) -> String {
        let lines = answers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return "{ \(lines.joined(separator: ", ")) }"
    }

    /// Busy times are asked for until someone says that they do not work, and being sure until then.
    private static let pack = """
        pack: { name: Open, version: "1" }
        program:
          name: The program
          contact: { phone: 555-0100 }
          weeks: 3
          tracks:
            evening: { name: Evening, sessions: [Mon 18:00-21:00, Wed 18:00-21:00] }
        questions:
          roles: { ask: What do you do?, type: choices, choices: { works: Work, studies: Study } }
          busy: { ask: When are you busy?, type: availability, ask_when: { roles: [works, unanswered] } }
          sure: { ask: Are you sure?, type: yes_no, ask_when: { evening_sessions_free: [at most 1, unanswered] } }
        decision: week
        title: The week
        hit_policy: first
        options: { part: { name: Part, plan: Part. }, whole: { name: Whole, plan: Whole. }, talk: { name: Talk, plan: Talk. } }
        rules:
          - { id: week-part, when: { evening_sessions_free: exactly 1 }, then: part, because: One fits. }
          - { id: week-whole, when: { evening_sessions_free: exactly 2 }, then: whole, because: Both fit. }
          - { id: week-sure, when: { sure: yes }, then: whole, because: They are sure. }
        otherwise: { then: talk, because: Nothing is known. }
        """
}
