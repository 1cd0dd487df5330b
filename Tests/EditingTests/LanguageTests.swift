import Diagnostics
import Editing
import RulePacks
import TestSupport
import Testing

@Suite("Keys that an editor knows")
struct LanguageTests {
    /// A file with an unknown key in each of its mappings that have keys of their own.
    private static let file = """
        zzzzzz: 1
        pack: { name: A, version: 1.0.0, zzzzzz: 1 }
        program:
          zzzzzz: 1
          contact: { zzzzzz: 1 }
          tracks: { a: { zzzzzz: 1 } }
          ramps: { a: { zzzzzz: 1 } }
          groups: { a: { zzzzzz: 1 } }
          policy: { zzzzzz: 1 }
        questions: { a: { type: yes_no, zzzzzz: 1 } }
        options: { a: { zzzzzz: 1, first_sessions: { zzzzzz: 1 }, steps: [{ zzzzzz: 1 }] } }
        promises: [{ zzzzzz: 1 }]
        wording: [{ zzzzzz: 1 }]
        cases: [{ zzzzzz: 1 }]
        """

    private static let decision = """
        decision: a
        title: A
        hit_policy: first
        options: { b: { name: B, plan: B } }
        zzzzzz: 1
        rules: [{ zzzzzz: 1 }]
        otherwise: { zzzzzz: 1 }
        """

    private static let owners: [Structure: String] = [
        .ruleFile: "a rule file", .decisionFile: "a decision", .question: "a question",
        .option: "an option", .firstSessions: "'first_sessions'", .step: "a step",
        .rule: "a rule", .otherwise: "'otherwise'", .promise: "a promise", .wording: "a wording",
        .packCase: "a case", .pack: "'pack'", .program: "'program'", .contact: "'contact'",
        .policy: "'policy'", .track: "a track", .ramp: "a ramp", .group: "a group",
    ]

    @Test("are those that the readers take", arguments: Structure.allCases)
    func keys(structure: Structure) throws {
        var log = DiagnosticLog()
        let files = [
            SourceFile(path: "a.yaml", text: Self.file),
            SourceFile(path: "b.yaml", text: Self.decision),
        ]
        _ = RulePack(files: files, reportingTo: &log)
        let owner = try #require(Self.owners[structure])
        let start = "'zzzzzz' is not a key of \(owner); it may have "
        let message = try #require(log.sorted.map(\.message).first { $0.hasPrefix(start) })
        let read = message.dropFirst(start.count).split(separator: "'").enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }
        // A question's 'required' is read to say why there is none.
        let known = Set(read).subtracting(["required"])
        #expect(Set(structure.keys.map(\.name)) == known)
        #expect(structure.keys.count == Set(structure.keys.map(\.name)).count)
    }

    @Test("have the words that the readers take", arguments: fixedWords)
    func words(key: Structure.Key) throws {
        guard case .words(let words) = key.slot.itemOrSelf else { return }
        #expect(!words.isEmpty)
        for word in words { #expect(!word.help.isEmpty, "\(key.name): \(word.text)") }
    }

    private static let fixedWords = Structure.allCases.flatMap(\.keys).filter {
        if case .words = $0.slot.itemOrSelf { true } else { false }
    }

    @Test("name every type, hit policy and part")
    func choices() throws {
        func words(_ structure: Structure, _ key: String) -> [String] {
            guard case .words(let words)? = structure.keys.first(where: { $0.name == key })?.slot
            else { return [] }
            return words.map(\.text).sorted()
        }
        #expect(words(.question, "type") == QuestionType.allCases.map(\.rawValue).sorted())
        #expect(words(.question, "part") == Question.Part.allCases.map(\.rawValue).sorted())
        #expect(
            words(.question, "choices_from")
                == Question.ProgramList.allCases.map(\.rawValue).sorted())
        #expect(words(.decisionFile, "part") == Decision.Part.allCases.map(\.rawValue).sorted())
        #expect(words(.decisionFile, "hit_policy") == ["collect", "first", "unique"])
        #expect(words(.step, "who") == Step.Person.allCases.map(\.rawValue).sorted())
        #expect(
            words(.firstSessions, "mode")
                == ScheduleEffect.ParticipationMode.allCases.map(\.rawValue).sorted())
        #expect(
            words(.option, "group") == ScheduleEffect.GroupChoice.allCases.map(\.rawValue).sorted())
    }
}

extension Slot {
    fileprivate var itemOrSelf: Slot {
        if case .list(let item) = self { item } else { self }
    }
}
