import Diagnostics
import Sheets
import TestSupport
import Testing

@Suite("A table as a spreadsheet saves it")
struct SheetTests {
    @Test(
        "is read whatever parts its cells and ends its lines",
        arguments: [
            "a,b\nc,d\n", "a;b\nc;d", "a\tb\r\nc\td\r\n", "a,b\rc,d\r", "\"a\",\"b\"\n\"c\",d\n",
            "sep=;\r\na;b\r\nc;d\r\n", "SEP=;\na;b\nc;d", "\"sep=;\"\na;b\nc;d",
            "sep=;;;\r\na;b\r\nc;d\r\n", "\"a\",b\nc,d",
        ])
    func forms(text: String) throws {
        #expect(try cells(text) == [["a", "b"], ["c", "d"]])
    }

    @Test("keeps what stands in quotes: separators, line breaks, quotes and spaces")
    func quotes() throws {
        #expect(
            try cells("a,\"b,c\"\n\"two\r\nlines\",\"say \"\"so\"\"\"\n\" x \",'=1+1\n")
                == [["a", "b,c"], ["two\nlines", "say \"so\""], [" x ", "=1+1"]])
    }

    @Test("counts rows as a spreadsheet does and passes over the empty ones")
    func emptyRows() throws {
        let sheet = try sheet("\n\na,b\n,\n  \nc,d,,\n")
        #expect(sheet.rows.map(\.number) == [3, 6])
        #expect(sheet.rows[1].cells.map(\.text) == ["c", "d", "", ""])
        #expect(sheet.rows[1].cells.map(\.column) == [1, 2, 3, 4])
    }

    @Test(
        "that is broken is told where it is",
        arguments: [
            (
                "a,\"b\nc,d\n",
                "1:3: error: the quote that begins here is never closed (row 1, column B) [bad-table]"
            ),
            (
                "a,b\nc,\"d\"e\n",
                "2:6: error: text after the closing quote of a cell; a quote inside a cell is written twice (row 2, column B) [bad-table]"
            ),
            (
                "a,b\nc,é\u{0}d\n",
                "2:4: error: U+0000 (control character) has no place in a table; take it out, or save the table as UTF-8 [control-character]"
            ),
            (
                "a,b\nc,â€“\n",
                "2:3: error: 'â€' is what UTF-8 becomes in a program that takes it for another encoding; open the table as UTF-8, and save it so [bad-table]"
            ),
        ])
    func faults(text: String, fault: String) {
        var log = DiagnosticLog()
        #expect(Sheet(SourceFile(path: "t.csv", text: text), reportingTo: &log) == nil)
        #expect(log.diagnostics.map(\.placeAndMessage) == [fault])
    }

    @Test("is refused past its limit, at the first row too many")
    func limit() {
        var log = DiagnosticLog()
        let row = "x,y\n"
        let most = String(repeating: row, count: Sheet.mostRows + 1)
        #expect(Sheet(SourceFile(path: "t.csv", text: most), reportingTo: &log) != nil)
        #expect(Sheet(SourceFile(path: "t.csv", text: most + row), reportingTo: &log) == nil)
        #expect(
            log.diagnostics.map(\.placeAndMessage)
                == ["20002:1: error: a table may have at most 20000 rows [too-large]"])
    }

    @Test("never stops the program, whatever is in it")
    func randomTexts() {
        let pieces = ["\"", ",", ";", "\t", "\n", "\r", "'", "sep=", "a", "é", "\u{FEFF}", " "]
        var random = SeededGenerator(seed: 21)
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }.joined()
            var log = DiagnosticLog()
            let sheet = Sheet(SourceFile(path: "t.csv", text: text), reportingTo: &log)
            #expect((sheet == nil) == log.hasErrors)
        }
    }

    private func sheet(_ text: String) throws -> Sheet {
        var log = DiagnosticLog()
        let sheet = Sheet(SourceFile(path: "t.csv", text: text), reportingTo: &log)
        #expect(log.diagnostics == [])
        return try #require(sheet)
    }

    private func cells(_ text: String) throws -> [[String]] {
        try sheet(text).rows.map { $0.cells.map(\.text) }
    }
}

extension Diagnostic {
    /// `2:3: error: … [id]`.
    var placeAndMessage: String {
        let start = range.start
        return "\(start.line):\(start.column): \(severity): \(message) [\(id.rawValue)]"
    }
}
