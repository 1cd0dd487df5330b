import CivilTime
import Diagnostics
import Foundation
import JSONValues
import LanguageServer
import OrderedCollections
import TestSupport
import Testing

/// An editor that works on a copy of the small pack, without a process between.
struct EditorSession {
    var server: Server
    let folder: URL
    private(set) var heard: [Message] = []
    /// Why requests had no result.
    private(set) var faults: [String] = []
    private var number = 0

    init(initialized: Bool = true, capabilities: JSONValue = [:]) throws {
        guard let today = CalendarDate(year: 2026, month: 11, day: 22) else {
            preconditionFailure("a test's date is one")
        }
        server = Server(version: "0", today: today)
        folder = FileManager.default.temporaryDirectory.appending(
            path: "editor \(UUID().uuidString)")
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Tests/RulePacksTests/Fixtures/base"), to: folder)
        if initialized {
            _ = ask("initialize", ["capabilities": capabilities])
            tell("initialized", [:])
        }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func uri(_ name: String) -> String {
        FileURI.uri(folder.path().removingPercentEncoding ?? "") + "/" + name
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// The answer to a request, or its fault.
    mutating func ask(_ method: String, _ params: JSONValue) -> JSONValue {
        number += 1
        let sent = server.receive(.request(id: .number(number), method: method, params: params))
        heard += sent
        for message in sent {
            switch message {
            case .response(.number(number), let result): return result
            case .failure(.number(number), let fault):
                faults.append(fault.message)
                return ["code": .int(fault.code)]
            default: continue
            }
        }
        return "no answer"
    }

    mutating func tell(_ method: String, _ params: JSONValue) {
        heard += server.receive(.notification(method: method, params: params))
    }

    /// What comes once nothing more is typed; with it, the proofs.
    mutating func settle(proving: Bool = true) {
        heard += server.settle()
        guard proving else { return }
        for order in server.proofOrders() {
            if let proofs = order.proofs(while: { true }) {
                heard += server.take(proofs, for: order)
            }
        }
    }

    mutating func open(_ name: String, text: String? = nil) throws {
        tell(
            "textDocument/didOpen",
            [
                "textDocument": [
                    "uri": .string(uri(name)), "version": 1,
                    "text": .string(try text ?? self.text(name)),
                ]
            ])
    }

    mutating func change(_ name: String, version: Int, to text: String) {
        tell(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(uri(name)), "version": .int(version)],
                "contentChanges": [["text": .string(text)]],
            ])
    }

    mutating func close(_ name: String) {
        tell("textDocument/didClose", ["textDocument": ["uri": .string(uri(name))]])
    }

    /// What stands above the rules and decisions of a file.
    mutating func lenses(_ name: String) -> [String] {
        ask("textDocument/codeLens", ["textDocument": ["uri": .string(uri(name))]]).array?
            .compactMap { $0["command"]?["title"]?.string } ?? []
    }

    /// The codes of what was published last about a file; nil: nothing was.
    func codes(_ name: String) -> [String]? {
        published(name)?["diagnostics"]?.array?.compactMap { $0["code"]?.string }
    }

    func published(_ name: String) -> JSONValue? {
        heard.reversed().lazy.compactMap { message -> JSONValue? in
            guard case .notification("textDocument/publishDiagnostics", let params) = message,
                params["uri"]?.string == uri(name)
            else { return nil }
            return params
        }.first
    }

    /// What the editor was shown or told to log.
    var remarks: [String] {
        heard.compactMap { message in
            guard case .notification(let method, let params) = message,
                method.hasPrefix("window/")
            else { return nil }
            return params["message"]?.string
        }
    }

    /// Parameters at the first letter of a word in a file.
    func at(_ word: String, in name: String, of text: String) throws -> JSONValue {
        let range = try #require(text.range(of: word))
        let before = text[..<range.lowerBound]
        let line = before.count { $0 == "\n" }
        let start = before.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
        return [
            "textDocument": ["uri": .string(uri(name))],
            "position": [
                "line": .int(line), "character": .int(text[start..<range.lowerBound].utf16.count),
            ],
        ]
    }
}
