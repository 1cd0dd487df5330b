import Foundation
import TestSupport
import Testing

@Suite("Docs/PlanJSON.md")
struct PlanJSONPageTests {
    private let page: MarkdownPage

    init() throws {
        page = try MarkdownPage("Docs/PlanJSON.md")
    }

    @Test("lists the fields of a plan", arguments: ["clinician", "client", "front-desk"])
    func plan(audience: String) throws {
        let table = try #require(page.tables.first { $0.heading == "`reentry.plan/1`" })
        let column = try #require(table.header.firstIndex(of: audience))
        let documented = table.rows.filter { $0.cells[column] == "yes" }
            .flatMap { $0.cells[0].codeSpans }
        var found: Set<String> = []
        // The last day is past the date by which the rules are to be reviewed.
        for (name, today) in [
            ("everything-answered", "2026-11-22"), ("full-days-at-work", "2026-11-22"),
            ("not-sure-yet", "2026-11-22"), ("clinician-decided", "2026-11-22"),
            ("one-sentence", "2199-01-01"),
        ] {
            let json = try ShownOutput(
                of: """
                    reentry plan Samples/\(name)/answers.yaml --audience \(audience) \
                    --rules Rules --today \(today) --format json 2>/dev/null
                    """)
            found.formUnion(try JSONFields(of: json.text).paths)
        }
        #expect(found.subtracting(documented).sorted() == [])
        #expect(Set(documented).subtracting(found).sorted() == [])
    }

    @Test("lists the fields of a check")
    func check() throws {
        let table = try #require(page.tables.first { $0.heading == "`reentry.check/1`" })
        let documented = table.rows.flatMap { $0.cells[0].codeSpans }
        let folder = try TemporaryFolder()
        let misspeltTwice = try folder.rules(
            replacing: "hit_policy:", with: "hit_polcy: first\nhit_polcy:")
        var found: Set<String> = []
        let finding = try ["gap", "gap-collect", "overlap-unless", "promise-broken"].map { name in
            try folder.pack(finding: name)
        }
        for rules in [misspeltTwice, "Rules"] + finding {
            let json = try ShownOutput(
                of: "reentry check '\(rules)' --today 2026-11-22 --format json 2>/dev/null")
            found.formUnion(try JSONFields(of: json.text).paths)
        }
        #expect(found.sorted() == documented.sorted())
    }
}

/// The places in a JSON document where there is something, such as `schedule[].week`.
struct JSONFields {
    private(set) var paths: Set<String> = []

    init(of text: String) throws {
        add(try JSONSerialization.jsonObject(with: Data(text.utf8)), at: "")
    }

    /// Fields whose own fields are named by the pack.
    private static let open = ["when", "unless[]", "answers", "counterexample"]

    private mutating func add(_ value: Any, at path: String) {
        if let fields = value as? [String: Any] {
            let isOpen = Self.open.contains { path.hasSuffix("[].\($0)") }
            for (name, value) in fields {
                let name = isOpen ? "*" : name
                add(value, at: path.isEmpty ? name : "\(path).\(name)")
            }
        } else if let items = value as? [Any], !path.hasSuffix(".*") {
            for item in items { add(item, at: path + "[]") }
        } else {
            paths.insert(path)
        }
    }
}

extension TemporaryFolder {
    /// The small pack of the tests of proofs, with a file of which something is found.
    fileprivate func pack(finding name: String) throws -> String {
        let pack = url.appending(path: name)
        let fixtures = Repository.folder.appending(path: "Tests/ProofsTests/Fixtures")
        try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
        for file in ["base.yaml", "findings/\(name).yaml"] {
            let from = fixtures.appending(path: file)
            try FileManager.default.copyItem(
                at: from, to: pack.appending(path: from.lastPathComponent))
        }
        return pack.path()
    }

    /// A copy of the pack that ships, with another text in all of its rule files.
    fileprivate func rules(replacing old: String, with new: String) throws -> String {
        let copy = url.appending(path: UUID().uuidString)
        try FileManager.default.copyItem(at: Repository.folder.appending(path: "Rules"), to: copy)
        let names = try FileManager.default.subpathsOfDirectory(atPath: copy.path())
        for name in names where name.hasSuffix(".yaml") {
            let file = copy.appending(path: name)
            let text = try String(contentsOf: file, encoding: .utf8)
            try Data(text.replacing(old, with: new).utf8).write(to: file)
        }
        return copy.path()
    }
}
