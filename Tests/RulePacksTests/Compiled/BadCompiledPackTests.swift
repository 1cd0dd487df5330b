import Diagnostics
import Foundation
import RulePacks
import TestSupport
import Testing

@Suite("Compiled packs that were changed")
struct BadCompiledPackTests {
    /// A change of the text, and what is said then.
    struct Change: CustomTestStringConvertible, Sendable {
        var old: String
        var new: String
        var message: String
        /// Whether it is said at the line of the change; otherwise at the start of the file.
        var isAtChange: Bool

        init(_ old: String, _ new: String, _ message: String, isAtChange: Bool = false) {
            (self.old, self.new, self.message) = (old, new, message)
            self.isAtChange = isAtChange
        }

        var testDescription: String { "\(old) → \(new)" }
    }

    static let again = "is not what the files inside come to; compile the pack again"
    static let place = "; a pack is a folder of rule files, or a file made by 'reentry compile'"
    static let changes = [
        Change(
            "\"because\" : \"They asked for it.\"", "\"because\" : \"Because.\"",
            "rule 'pace-asked' of 'pace' \(again)", isAtChange: true),
        Change(
            "\"title\" : \"Supports\"", "\"title\" : \"Help\"", "decision 'supports' \(again)",
            isAtChange: true),
        Change(
            "\"ask\" : \"What made it hard?\"", "\"ask\" : \"Why?\"", "question 'hard' \(again)",
            isAtChange: true),
        Change("\"version\" : \"2\"", "\"version\" : \"3\"", "'pack' \(again)", isAtChange: true),
        Change(
            "\"name\" : \"A ramp\"", "\"name\" : \"Ramp\"", "option 'ramp' \(again)",
            isAtChange: true),
        Change(
            "  \"order\" : [", "  \"hidden\" : 1,\n  \"order\" : [",
            "there is a key that 'reentry compile' does not write, or one twice; compile the pack again",
            isAtChange: true),
        Change(
            "reentry.pack/1", "reentry.pack/9",
            "'format' is 'reentry.pack/9'; a file made by 'reentry compile' has the format 'reentry.pack/1'"
        ),
        Change(
            "\"format\"", "\"form\"",
            "there is no 'format'; a file made by 'reentry compile' has the format 'reentry.pack/1'"
        ),
        Change("\"hit_policy\" : \"first\",", "", "'decisions[0].hit_policy' is missing\(place)"),
        Change(
            "\"needs_result\" : true", "\"needs_result\" : \"yes\"",
            "'decisions[0].needs_result' has another kind of value than expected\(place)"),
        Change("\"order\" :", "\"order\" ", "this is not JSON\(place)"),
        Change(
            "\"name\" : \"c-supports.yaml\"", "\"name\" : \"../c-supports.yaml\"",
            "'../c-supports.yaml' is no file of a pack; rule files end in '.yaml', templates are 'templates/*.mustache', and no part of a name is empty or begins with a dot"
        ),
        Change(
            "\"name\" : \"c-supports.yaml\"", "\"name\" : \"b-pace.yaml\"",
            "'b-pace.yaml' stands after 'b-pace.yaml'; files are in the order of their names, each once"
        ),
    ]

    @Test("are refused, each with one diagnostic", arguments: changes)
    func refusal(of change: Change) throws {
        let json = CompiledPack(try Packs.small()).json
        let start = try #require(json.range(of: change.old))
        let (pack, log) = Packs.load(json.replacingCharacters(in: start, with: change.new))
        #expect(pack == nil)
        #expect(log.diagnostics.map(\.message) == [change.message])
        #expect(log.diagnostics.map(\.id) == [.badCompiledPack])
        let line = json[..<start.lowerBound].count { $0 == "\n" } + 1
        #expect(log.diagnostics.map(\.range.start.line) == [change.isAtChange ? line : 1])
    }

    @Test("are refused when a key stands twice, whichever of the two would count")
    func keyTwice() throws {
        let json = CompiledPack(try Packs.small()).json
        for (first, second) in [("[]", nil), (nil, "[]")] as [(String?, String?)] {
            var changed = json
            if let first {
                changed = changed.replacing(
                    "  \"order\" : [", with: "  \"order\" : \(first),\n  \"order\" : [")
            }
            if let second {
                changed = String(changed.dropLast(3)) + ",\n  \"order\" : \(second)\n}\n"
            }
            let (pack, log) = Packs.load(changed)
            #expect(pack == nil)
            #expect(log.diagnostics.map(\.id) == [.badCompiledPack])
        }
    }

    @Test("are refused when a rule inside is another than its fingerprint says")
    func sourcesChanged() throws {
        let json = CompiledPack(try Packs.small()).json
        let changed = json.replacing("because: They asked for it.", with: "because: They asked.")
        let (pack, log) = Packs.load(changed)
        #expect(pack == nil)
        let message = try #require(log.diagnostics.first?.message)
        #expect(message.hasPrefix("the fingerprint is '"))
        #expect(log.diagnostics.count == 1)
    }

    @Test("never stop the reader, wherever they end or a byte differs")
    func damage() throws {
        let json = CompiledPack(try Packs.small()).json
        var random = SeededGenerator(seed: 7)
        for _ in 0..<150 {
            var bytes = Array(json.utf8)
            let place = Int.random(in: bytes.indices, using: &random)
            if Bool.random(using: &random) {
                bytes.removeLast(bytes.count - place)
            } else {
                bytes[place] = UInt8.random(in: 32...126, using: &random)
            }
            let (pack, log) = Packs.load(String(decoding: bytes, as: UTF8.self))
            if let pack {
                #expect(CompiledPack(pack).json == json)
            } else {
                #expect(log.hasErrors)
            }
        }
    }

    @Test("may be nested deeper than any reader goes", arguments: ["[", "{\"files\":["])
    func depth(opening: String) {
        let (pack, log) = Packs.load(String(repeating: opening, count: 100_000))
        #expect(pack == nil)
        #expect(log.diagnostics.count == 1)
    }
}
