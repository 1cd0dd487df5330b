import Diagnostics
import OrderedCollections
import RulePacks
import Testing

@Suite("What is suggested for a test")
struct SuggestedTestTests {
    /// What is wrong with a pack that has a rule for each of the tests.
    private static func errors(_ tests: [String], about subject: String) throws -> [Diagnostic] {
        let head = """
            decision: other
            title: Other
            hit_policy: collect
            options: { one: { name: One, plan: One. } }
            rules:

            """
        let rules = tests.enumerated().map { number, test in
            """
              - id: rule-\(number)
                when: { \(subject): \(test) }
                then: one
                because: It is so.

            """
        }
        return try TestPack(adding: head + rules.joined()).log.diagnostics
            .filter { $0.severity == .error }
    }

    private static let before = [
        "", "under", "at most", "at least", "more than", "exactly", "no more than", "no less than",
        "not", "not over", "never", "lower than", "fewer than", "greater than", "moer than",
        "mere then", "at last", "at lest", "at less", "at moist", "up to", "to", "from", "between",
        "about", "≥", "≤", "=>", "=<", "<>", "~", "!=",
    ]

    private static let after = [
        "", "or more", "or less", "and up", "+", "to", "to 5", "to 1", "and 5", "- 5", "or 5", ".0",
        "%", "or not", "at most",
    ]

    @Test(
        "can be read, and not only otherwise faulty",
        arguments: [("sessions_missed", "3"), ("time_away", "3 weeks"), ("time_away", "3")])
    func readable(subject: String, value: String) throws {
        let tests = Self.before.flatMap { lead in
            Self.after.map { "'\(lead) \(value) \($0)'" }
        }
        let suggested = try Self.errors(tests, about: subject).flatMap(\.fixIts)
        #expect(suggested.isEmpty == (subject == "time_away" && value == "3"))
        if suggested.isEmpty { return }
        let again = try Self.errors(
            Array(OrderedSet(suggested.map(\.replacement))), about: subject)
        #expect(again.map(\.message) == [])
    }

    @Test(
        "is never the opposite of what was written",
        arguments: [
            "no more than 3", "not more than 3", "up to 3", "3 or less", "≤ 3", "at most 3",
            "not over 3", "no higher than 3", "not moer than 3", "nt more than 3", "under 4",
        ])
    func bound(test: String) throws {
        let fixIts = try Self.errors(["'\(test)'"], about: "sessions_missed").flatMap(\.fixIts)
        #expect(fixIts.allSatisfy { $0.replacement == "at most 3" })
    }

    @Test("is only a question where the words can mean two things")
    func unsure() throws {
        for test in ["between 3 and 5", "!=3", "not 3"] {
            let fixIts = try Self.errors(["'\(test)'"], about: "sessions_missed").flatMap(\.fixIts)
            #expect(fixIts.map(\.isSure) == [false], "\(test)")
        }
        let one = try Self.errors(["{ one: [flooded] }"], about: "made_it_hard")
        #expect(one.flatMap(\.fixIts).map(\.isSure) == [false])
    }

    @Test("is not sure where a key has its meaning elsewhere")
    func keys() throws {
        let pack = try TestPack(
            adding: """
                promises:
                  - id: some-promise
                    says: It is so.
                    then: { ready: yes }
                    never: { pace: slow_start }
                """)
        let found = try #require(pack.log.diagnostics.first { $0.id == .unknownKey })
        #expect(found.fixIts.map(\.isSure) == [false])
    }

    @Test("is not sure where many say the same")
    func often() throws {
        func sure(_ values: [String]) throws -> [Bool] {
            try Self.errors(["{ not: [\(values.joined(separator: ", "))] }"], about: "setting")
                .flatMap(\.fixIts).map(\.isSure)
        }
        #expect(try sure(["hoem", "hoem"]) == [true, true])
        #expect(try sure(["hoem", "hoem", "hoem", "home"]) == [false, false, false])
    }
}
