import Plans
import TestSupport
import Testing

@Suite("Docs/Templates.md")
struct TemplatePageTests {
    private let page: MarkdownPage

    init() throws {
        page = try MarkdownPage("Docs/Templates.md")
    }

    @Test("lists the names that a template may write, each with its kind")
    func names() throws {
        let table = try #require(page.tables.first { $0.heading == "Names" })
        #expect(described(by: table) == described(by: Plan.templateSchema))
    }

    @Test("lists the parts of everything that has parts")
    func parts() throws {
        let owners = Plan.templateSchema.owners
        for owner in owners {
            let table = page.tables.first {
                $0.heading.hasPrefix("Parts of ") && $0.heading.codeSpans.contains(owner.name)
            }
            guard let table else {
                Issue.record("there is no section on the parts of '\(owner.name)'")
                continue
            }
            #expect(described(by: table) == described(by: owner.schema), "\(owner.name)")
        }
        let headings = page.tables.map(\.heading).filter { $0.hasPrefix("Parts of ") }
        #expect(Set(headings.flatMap(\.codeSpans)) == Set(owners.map(\.name)))
    }

    private func described(by table: MarkdownPage.Table) -> [String] {
        table.rows.map { "\($0.cells[0].codeSpans.joined()): \($0.cells[1])" }.sorted()
    }

    private func described(by schema: TemplateSchema) -> [String] {
        schema.fields.map { "\($0.name): \($0.schema.kind)" }.sorted()
    }
}

extension TemplateSchema {
    fileprivate var kind: String {
        switch self {
        case .text: "text"
        case .flag: "yes or no"
        case .list(of: .text): "list of texts"
        case .list: "list"
        case .object: "parts"
        }
    }

    /// Its own names, or those of a list's entries.
    fileprivate var fields: [(name: String, schema: TemplateSchema)] {
        switch self {
        case .object(let fields): fields
        case .list(let element): element.fields
        case .text, .flag: []
        }
    }

    /// All names below that have parts.
    fileprivate var owners: [(name: String, schema: TemplateSchema)] {
        fields.filter { !$0.schema.fields.isEmpty }.flatMap { [$0] + $0.schema.owners }
    }
}
