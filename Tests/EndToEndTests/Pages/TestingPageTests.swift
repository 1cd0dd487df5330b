import Foundation
import TestSupport
import Testing

@Suite("Docs/Testing.md")
struct TestingPageTests {
    @Test("shows what its commands print")
    func commands() throws {
        let folder = try ChangedRules()
        let file = "decisions/06-pace.yaml"
        let written = try folder.text(of: file)
        let commands = try ShownCommand.all(in: "Docs/Testing.md")
            .filter { !$0.command.contains("mutate") && !$0.command.contains("suggest") }
        try #require(commands.count == 5)
        // The second and third are about a bound that has moved by one.
        for (number, command) in commands.enumerated() {
            if [1, 2].contains(number) {
                try folder.replace("more than 30 days", "more than 29 days", in: file)
            }
            try command.expectShownOutput(in: folder.url)
            try folder.write(written, to: file)
        }
    }

    @Test("names every key of the JSON")
    func keys() throws {
        let page = try String(
            contentsOf: Repository.folder.appending(path: "Docs/Testing.md"), encoding: .utf8)
        let folder = try ChangedRules()
        try folder.replace("more than 30 days", "more than 29 days", in: "decisions/06-pace.yaml")
        try folder.replace(
            "when: { start_wish: decide_together }", "when: { start_wish: full_at_once }",
            in: "decisions/06-pace.yaml")
        let output = try ToolRun("reentry test --coverage --format json", in: folder.url).output
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        // Answers are named by the questions, and what would have to be answered is too.
        let keys = Self.keys(of: document)
        #expect(keys.count > 25)
        for key in keys {
            #expect(
                ["`\(key)`", ".\(key)`", ".\(key)[]`"].contains { page.contains($0) }, "\(key)")
        }
    }

    private static func keys(of value: Any) -> Set<String> {
        if let list = value as? [Any] {
            return list.reduce(into: []) { $0.formUnion(keys(of: $1)) }
        }
        guard let object = value as? [String: Any] else { return [] }
        return object.reduce(into: Set(object.keys)) { all, entry in
            let namesQuestions = ["answers", "when"].contains(entry.key)
            if !namesQuestions { all.formUnion(keys(of: entry.value)) }
        }
    }
}
