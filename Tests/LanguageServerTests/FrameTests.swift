import JSONValues
import LanguageServer
import Testing

@Suite("Messages on the wire")
struct FrameTests {
    private func frames(_ text: String, chunk: Int = 1 << 20) -> [FrameReader.Frame] {
        var reader = FrameReader()
        var frames: [FrameReader.Frame] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            reader.add(rest.prefix(chunk))
            rest = rest.dropFirst(chunk)
            while let frame = reader.next() { frames.append(frame) }
        }
        return frames
    }

    private func body(_ text: String) -> FrameReader.Frame { .body(Array(text.utf8)) }

    @Test("are read whole, however they come", arguments: [1, 2, 7, 1000])
    func chunks(chunk: Int) {
        let text = "Content-Length: 2\r\n\r\n{}Content-Type: x\r\ncontent-length:3\r\n\r\n[1]"
        #expect(frames(text, chunk: chunk) == [body("{}"), body("[1]")])
    }

    @Test(
        "without a usable length cost no other",
        arguments: [
            "Content-Length: abc\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Size: 4\r\n\r\n",
            "Content-Length: 2 2\r\n\r\n", "Content-Length: \r\n\r\n", "hello\r\n\r\n",
        ])
    func badLength(header: String) {
        let found = frames(header + "{1}Content-Length: 2\r\n\r\n{}")
        guard case .fault = found.first else {
            Issue.record("no fault: \(found)")
            return
        }
        #expect(found.last == body("{}"))
    }

    @Test("may have blanks around their length", arguments: ["2 ", "\t2", " \t 2\t "])
    func blanks(length: String) {
        #expect(frames("Content-Length:\(length)\r\n\r\n{}") == [body("{}")])
    }

    @Test(
        "of a length that nobody can mean are the last",
        arguments: ["67108865", "99000000000", "99999999999999", "99999999999999999999999"])
    func endlessBody(length: String) {
        let found = frames("Content-Length: \(length)\r\n\r\n{}Content-Length: 2\r\n\r\n{}")
        #expect(found.count == 1)
        guard case .end = found.first else {
            Issue.record("no end: \(found)")
            return
        }
    }

    @Test("that are too large are passed over")
    func tooLarge() {
        let size = FrameReader.largestBody + 1
        let text = "Content-Length: \(size)\r\n\r\n" + String(repeating: " ", count: size)
        let found = frames(text + "Content-Length: 2\r\n\r\n{}")
        #expect(found.count == 2)
        #expect(found.last == body("{}"))
    }

    @Test("without an end to their header are given up")
    func endless() {
        var reader = FrameReader()
        reader.add(Array(repeating: 0x41, count: 40_000))
        guard case .fault = reader.next() else {
            Issue.record("no fault")
            return
        }
        reader.add(Array("Content-Length: 2\r\n\r\n{}".utf8))
        #expect(reader.next() == body("{}"))
    }

    @Test(
        "are JSON, or are answered",
        arguments: [
            ("{", -32700), ("{\"a\": 1,}", -32700), ("{\"id\": 1}", -32600), ("[]", -32600),
            ("{\"id\": {}, \"method\": \"a\"}", -32600), ("nul", -32700), ("\"\u{1}\"", -32700),
            ("{\"method\": \"a\"} x", -32700), ("1e999", -32700),
        ])
    func notJSON(text: String, code: Int) {
        #expect(throws: Message.Fault.self) {
            do throws(Message.Fault) {
                _ = try Message(reading: Array(text.utf8))
            } catch {
                #expect(error.code == code)
                throw error
            }
        }
    }

    @Test("hold every text", arguments: ["", "a\"\\/\u{8}\n\t\u{1F}", "😀é\u{2028}"])
    func texts(text: String) throws {
        let message = Message.notification(method: text, params: [.string(text), -1, true, .null])
        let bytes = Array(message.json.line.utf8)
        #expect(try Message(reading: bytes) == message)
    }

    @Test("read escapes as JSON has them")
    func escapes() throws {
        let bytes = Array(#"{"method": "\u00e9\ud83d\ude00\ud83d\n\/\b", "params": 1.5}"#.utf8)
        #expect(
            try Message(reading: bytes)
                == .notification(method: "é😀\u{FFFD}\n/\u{8}", params: .double(1.5)))
    }

    @Test("say how many bytes they have")
    func frame() {
        let frame = Message.response(id: .number(1), result: "é").frame
        #expect(
            frame == "Content-Length: 38\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"é\"}")
    }

    @Test(
        "name files as paths",
        arguments: [
            ("file:///a/b.yaml", "/a/b.yaml"), ("file:///a%20b/%C3%A9.yaml", "/a b/é.yaml"),
            ("FILE://localhost/a", "/a"),
        ])
    func paths(uri: String, path: String) {
        #expect(FileURI.path(uri) == path)
        #expect(FileURI.path(FileURI.uri(path)) == path)
    }

    @Test(
        "name other things not as files",
        arguments: [
            "untitled:Untitled-1", "file://host/a", "http://a/b", "file:///a%0", "file:///%00",
            "file:///%ff",
        ])
    func others(uri: String) {
        #expect(FileURI.path(uri) == nil)
    }
}
