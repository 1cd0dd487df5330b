import DecisionTables
import Diagnostics
import Foundation
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing

@Suite("Written tables")
struct WrittenTableTests {
    @Test("show a small pack as Markdown")
    func markdown() throws {
        let pack = try Packs.small()
        let document = WrittenTable.document(WrittenTable.all(of: pack), of: pack)
        try expectGolden(MarkdownWriter().write(document), "../Golden/small-tables.md")
    }

    @Test("show a small pack as a page")
    func html() throws {
        let pack = try Packs.small()
        let document = WrittenTable.document(WrittenTable.all(of: pack), of: pack)
        let page = HTMLWriter(title: "Decision tables", isWide: true).write(document)
        try expectGolden(page, "../Golden/small-tables.html")
    }

    @Test("show a small pack as CSV")
    func csv() throws {
        let pack = try Packs.small()
        let tables = WrittenTable.all(of: pack)
        try expectGolden(WrittenTable.csv(tables, of: pack), "../Golden/small-tables.csv")
    }

    @Test("show a small pack as JSON")
    func json() throws {
        let pack = try Packs.small()
        let json = TableJSON(WrittenTable.all(of: pack), of: pack)
        try expectGolden(text(of: json), "../Golden/small-tables.json")
    }

    @Test("show the pace of the pack that ships")
    func shippedPace() throws {
        let pack = try Packs.shipped()
        let pace = WrittenTable.all(of: pack).filter { $0.id == "pace" }
        let markdown = MarkdownWriter().write(WrittenTable.document(pace, of: pack))
        let lines = markdown.split(separator: "\n").filter { !$0.contains("fingerprint") }
        try expectGolden(lines.joined(separator: "\n") + "\n", "../Golden/shipped-pace.md")
    }

    @Test("have every rule of the pack that ships, with as many cells as columns")
    func shape() throws {
        let pack = try Packs.shipped()
        let tables = WrittenTable.all(of: pack)
        let rules = pack.decisions.values.map { decision in
            decision.rules.map(\.id.value) + (decision.otherwise == nil ? [] : ["otherwise"])
        }
        #expect(tables.map { $0.rows.filter { $0.number == 1 }.map(\.rule) } == rules)
        for table in tables {
            #expect(table.rows.allSatisfy { $0.tests.count == table.inputs.count })
        }
        let csv = CSVReader(WrittenTable.csv(tables, of: pack)).rows
        #expect(csv.count == tables.map(\.rows.count).reduce(1, +))
        #expect(Set(csv.map(\.count)).count == 1)
    }

    private func text(of json: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return String(decoding: try encoder.encode(json), as: UTF8.self) + "\n"
    }
}
