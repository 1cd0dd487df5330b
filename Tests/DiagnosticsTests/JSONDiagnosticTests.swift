import Diagnostics
import Foundation
import Testing

@Suite("Diagnostics as JSON")
struct JSONDiagnosticTests {
    @Test("have the names that other programs rely on")
    func encoding() throws {
        let file = SourceFile(path: "Rules/a.yaml", name: "a.yaml", text: "whne: 1")
        let range = SourceRange(
            file: file, start: SourcePosition(line: 1, column: 1),
            end: SourcePosition(line: 1, column: 5))
        let diagnostic = Diagnostic(
            .warning, .unknownKey, "m", at: range, notes: [.init("n", at: range)],
            fixIts: [.init("write 'when'", replacing: range, with: "when")])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = try encoder.encode(Diagnostic.JSON(diagnostic))
        let place =
            #""end":{"column":5,"line":1},"file":"Rules/a.yaml""#
        let start = #""start":{"column":1,"line":1}"#
        let fixes =
            #"[{\#(place),"replacement":"when",\#(start),"summary":"write 'when'","sure":true}]"#
        let notes = #"[{\#(place),"message":"n",\#(start)}]"#
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{\#(place),"fixes":\#(fixes),"id":"unknown-key","message":"m","notes":\#(notes),"#
                + #""severity":"warning",\#(start)}"#)
    }
}
