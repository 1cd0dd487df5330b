import Diagnostics
import Testing

@Suite("Places in a text")
struct SourceFileTests {
    @Test("divide it at LF, CRLF and CR")
    func lines() {
        let file = SourceFile(path: "x", text: "a\nb\r\n\rc")
        #expect(file.lineCount == 4)
        #expect((0...5).map { file.line($0) } == [nil, "a", "b", "", "c", nil])
        #expect(SourceFile(path: "x", text: "").line(1) == "")
        #expect(SourceFile(path: "x", text: "a\n").line(2) == "")
    }

    @Test(
        "and bytes lead to each other",
        arguments: [
            "", "plain\ntext\n", "é\n日本 x\r\n👩‍👩‍👧\r",
            String(repeating: "é", count: 255) + "\n" + String(repeating: "日a", count: 600) + "\n",
            String(repeating: "é", count: 256),
        ])
    func offsets(text: String) {
        let file = SourceFile(path: "x", text: text)
        var (line, column, offset) = (1, 1, 0)
        let scalars = Array(text.unicodeScalars)
        for (number, scalar) in scalars.enumerated() {
            let place = SourcePosition(line: line, column: column)
            #expect(file.position(atUTF8Offset: offset) == place)
            let isSecondHalf = scalar == "\n" && number > 0 && scalars[number - 1] == "\r"
            if !isSecondHalf { #expect(file.utf8Offset(of: place) == offset) }
            offset += UTF8.width(scalar)
            let next = number + 1 < scalars.count ? scalars[number + 1] : nil
            let endsLine = scalar == "\n" || (scalar == "\r" && next != "\n")
            (line, column) = endsLine ? (line + 1, 1) : (line, column + 1)
        }
        #expect(file.position(atUTF8Offset: offset) == SourcePosition(line: line, column: column))
        #expect(file.utf8Offset(of: SourcePosition(line: line, column: column)) == offset)
        #expect(file.utf8Offset(of: SourcePosition(line: line + 1, column: 1)) == text.utf8.count)
        #expect(file.utf8Offset(of: SourcePosition(line: line, column: 10_000)) == text.utf8.count)
    }

    @Test("end no later than their line")
    func pastEnd() {
        let file = SourceFile(path: "x", text: "é\r\nb")
        #expect(file.utf8Offset(of: SourcePosition(line: 1, column: 9)) == 2)
    }
}
