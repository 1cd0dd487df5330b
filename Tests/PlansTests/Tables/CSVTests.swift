import Plans
import TestSupport
import Testing

@Suite("CSV")
struct CSVTests {
    @Test(
        "guards what a spreadsheet could run, and quotes what needs it",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
            ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""),
            ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"),
            ("=a,b", "\"'=a,b\""), ("\t=1", "'\t=1"), (" =1", "' =1"), ("'tis", "''tis"),
            ("＝1", "'＝1"), ("–", "–"), ("a-b", "a-b"), (" a", "\" a\""), ("", ""),
        ])
    func cells(cell: String, written: String) {
        #expect(CSVText([[cell]]).text == written + "\r\n")
    }

    @Test("gives every cell back as it was, whatever it holds")
    func randomCells() {
        let pieces = ["=", "+", "-", "@", "'", "\"", ",", "\n", "\t", " ", "a", "é", "–", "＝", "|"]
        var random = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            let rows = (0..<3).map { _ in
                (0..<4).map { _ in
                    (0..<Int.random(in: 0...5, using: &random)).map { _ in
                        pieces[Int.random(in: pieces.indices, using: &random)]
                    }.joined()
                }
            }
            #expect(CSVReader(CSVText(rows).text).rows == rows)
        }
    }

    @Test("never lets a cell begin as a formula does")
    func noFormula() {
        for first in ["=", "+", "-", "@", "\t=", " =", "\n=", "\u{A0}=", "＋"] {
            let field = CSVText([[first + "cmd()"]]).text.drop { $0 == "\"" }
            #expect(field.first == "'", "\(first.debugDescription)")
        }
    }
}
