import DecisionTables
import RulePacks
import Testing

/// Of the small pack: wish (choice of 2), hard (3 choices), away (0 to 365 days), done (0 to 9), busy,
/// then the fact evening_sessions_free (0 to 2), then pace (3 options), supports (2) and track.
@Suite("A condition in the lead's words")
struct PhraseTests {
    @Test(
        "reads as a line and as a phrase",
        arguments: [
            (2, .scalars(31...365), "more than 30 days", "away is more than 30 days"),
            (2, .scalars(0...30), "at most 30 days", "away is at most 30 days"),
            (2, .scalars(0...13), "under 14 days", "away is under 14 days"),
            (2, .scalars(0...364), "under 1 year", "away is under 1 year"),
            (2, .scalars(1...365), "at least 1 day", "away is at least 1 day"),
            (2, .scalars(365...365), "exactly 1 year", "away is 1 year"),
            (2, .scalars(31...60), "31 to 60 days", "away is 31 to 60 days"),
            (
                2, .scalars(0...6, 8...365), "{not: exactly 7 days}",
                "away is answered, but not 7 days"
            ),
            (
                2, .scalars(0...7, 31...40).orUnanswered,
                "[at most 7 days, 31 to 40 days, unanswered]",
                "away is at most 7 days, 31 to 40 days or unanswered"
            ),
            (2, .scalars(0...365), "answered", "away is answered"),
            (3, .scalars(0...4), "at most 4", "done is at most 4"),
            (5, .scalars(0...0), "exactly 0", "evening_sessions_free is 0"),
            (0, .scalars(1...1), "small", "wish is small"),
            (0, .scalars(1...1).orUnanswered, "[small, unanswered]", "wish is small or unanswered"),
            (4, .unanswered, "unanswered", "busy is unanswered"),
            (1, .subsets(.any([1])), "alone", "hard names alone"),
            (1, .subsets(.any([0, 1])), "[flooded, alone]", "hard names flooded or alone"),
            (1, .subsets(.any([0, 1, 2])), "[flooded, alone, late]", "hard names at least one"),
            (
                1, .subsets(.any([0]), .any([1])), "{all: [flooded, alone]}",
                "hard names flooded and alone"
            ),
            (
                1, .subsets(.any([0]), .none([1, 2])), "{all: flooded, none: [alone, late]}",
                "hard names flooded, but not alone or late"
            ),
            (1, .subsets(.none([1])), "{none: alone}", "hard is answered without alone"),
            (1, .subsets(.none([0, 1, 2])), "{none: [flooded, alone, late]}", "hard names none"),
            (1, .subsets(), "answered", "hard is answered"),
            (6, .scalars(0...0, 2...2), "{not: ramp}", "pace is not ramp"),
            (7, .subsets(.none([0])), "{none: buddy}", "supports is without buddy"),
            (7, .subsets(.any([0, 1])), "[buddy, call]", "supports includes at least one"),
        ] as [(Int, UnaryTest, String, String)])
    func oneLine(input: Int, test: UnaryTest, line: String, phrase: String) throws {
        let pack = try Packs.small()
        let condition = Condition(input: input, test: test)
        let text = ConditionText(condition, of: pack)
        #expect(text.when == "\(pack.id(ofInput: input)): \(line)")
        #expect(text.unless.isEmpty)
        #expect(pack.phrase(for: [condition]) == phrase)
    }

    @Test(
        "says by 'unless' what a line cannot say",
        arguments: [
            (
                .subsets(.none([1])).orUnanswered, nil, ["hard: alone"],
                "hard is unanswered or answered without alone"
            ),
            (
                .subsets(.any([0]), .any([1, 2])).orUnanswered, nil,
                ["hard: {none: flooded}", "hard: {none: [alone, late]}"],
                "hard is unanswered or names flooded, and alone or late"
            ),
            (
                .subsets(.any([0, 1]), .any([1, 2])), "hard: [flooded, alone]",
                ["hard: {none: [alone, late]}"], "hard names flooded or alone, and alone or late"
            ),
            (
                .subsets(.any([1]), .none([0, 1])), "hard: answered", ["hard: answered"],
                "hard is neither answered nor unanswered"
            ),
            (.subsets().orUnanswered, nil, [], "anything or nothing is answered"),
        ] as [(UnaryTest, String?, [String], String)])
    func unless(test: UnaryTest, when: String?, unless: [String], phrase: String) throws {
        let pack = try Packs.small()
        let condition = Condition(input: 1, test: test)
        let text = ConditionText(condition, of: pack)
        #expect(text.when == when)
        #expect(text.unless == unless)
        #expect(pack.phrase(for: [condition]) == phrase)
    }

    @Test("is joined with others so that it can be read")
    func boxes() throws {
        let pack = try Packs.small()
        let away = Condition(input: 2, test: .scalars(31...365))
        let wish = Condition(input: 0, test: .unanswered)
        let hard = Condition(input: 1, test: .subsets(.any([0, 1])))
        let done = Condition(input: 3, test: .scalars(0...2))
        #expect(
            pack.phrase(for: [away, wish]) == "away is more than 30 days and wish is unanswered")
        #expect(
            pack.phrase(for: [away, wish, done])
                == "away is more than 30 days, wish is unanswered and done is at most 2")
        #expect(
            pack.phrase(for: [away, hard, done])
                == "away is more than 30 days, hard names flooded or alone, and done is at most 2")
    }

    @Test("is a case, of which only what was answered is named")
    func cases() throws {
        let pack = try Packs.small()
        var values: [Value] = Array(repeating: .unanswered, count: 6)
        #expect(pack.phrase(forCase: values) == "nothing is answered")
        values[2] = .scalar(31)
        #expect(pack.phrase(forCase: values) == "away is 31 days")
        #expect(
            pack.phrase(forCase: values, namingUnanswered: [0, 2])
                == "wish is unanswered and away is 31 days")
        values[1] = .subset([0, 2])
        values[4] = .scalar(0)
        values[5] = .scalar(1)
        #expect(
            pack.phrase(forCase: values)
                == "hard names flooded and late, away is 31 days, and evening_sessions_free is 1")
        values[1] = .subset([])
        values[0] = .scalar(1)
        #expect(
            pack.phrase(forCase: values)
                == "wish is small, hard names none, away is 31 days and evening_sessions_free is 1")
    }
}
