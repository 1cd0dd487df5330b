import Asking
import Foundation
import Testing

@Suite("The reader of lines") struct LineReaderTests {
    @Test("reads line by line, to the end")
    func lines() throws {
        let read = try read(Array("one\n\ntwo\r\nlast".utf8))
        #expect(read == [.text("one"), .text(""), .text("two"), .text("last")])
    }

    @Test("reads nothing from nothing")
    func nothing() throws {
        #expect(try read([]).isEmpty)
    }

    @Test("passes over a line that is no text, and says so")
    func notText() throws {
        let read = try read([0x61, 0xFF, 0x0A] + Array("next\n".utf8))
        #expect(
            read == [.refused("the line is not UTF-8 text; please type it again"), .text("next")])
    }

    @Test("passes over a line that is too long, and says so")
    func tooLong() throws {
        let long = [UInt8](repeating: 0x61, count: (4 << 20) + 5000)
        let read = try read(long + Array("\nnext\n".utf8))
        #expect(
            read == [.refused("the line is too long; a shorter one is expected"), .text("next")])
    }

    @Test("reads a long line whole, in pieces as it comes")
    func long() throws {
        let text = String(repeating: "é", count: 50_000)
        #expect(try read(Array("\(text)\n".utf8)) == [.text(text)])
    }

    private func read(_ bytes: [UInt8]) throws -> [LineReader.Line] {
        let pipe = Pipe()
        let writer = Thread {
            try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
            try? pipe.fileHandleForWriting.close()
        }
        writer.start()
        var reader = LineReader(file: pipe.fileHandleForReading.fileDescriptor)
        var lines: [LineReader.Line] = []
        while true {
            let line = reader.next()
            if line == .end { return lines }
            lines.append(line)
        }
    }
}
