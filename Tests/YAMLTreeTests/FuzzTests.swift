import Diagnostics
import TestSupport
import Testing
import YAMLTree

@Suite("Texts that nobody wrote")
struct FuzzTests {
    @Test("give a tree or an error, and ranges that lie in the text", arguments: try fixtures())
    func mutations(fixture: Fixture) throws {
        for file in try fixture.files() {
            for seed in 0..<100 as Range<UInt64> {
                var mutator = Mutator(seed: seed)
                check(mutator.mutated(file.text), path: file.path, seed: seed)
            }
        }
    }

    private func check(_ text: String, path: String, seed: UInt64) {
        let file = SourceFile(path: path, text: text)
        var log = DiagnosticLog()
        let tree = YAMLNode.parse(file, reportingTo: &log)
        let comment = Comment(rawValue: "seed \(seed): \(text.debugDescription)")
        #expect(tree != nil || log.hasErrors, comment)
        for diagnostic in log.diagnostics {
            let ranges = [diagnostic.range] + diagnostic.notes.map(\.range)
            let areInText = ranges.allSatisfy(\.isInText)
            #expect(areInText, comment)
        }
        #expect(!TextFormatter(colour: false).format(log.sorted).contains("\u{1B}"), comment)
        if let tree { #expect(tree.problem == nil, comment) }
    }

    private static func fixtures() throws -> [Fixture] {
        try Fixture.all(in: "Fixtures/valid", extension: "yaml")
            + Fixture.all(in: "Fixtures/valid", extension: "json")
            + Fixture.all(in: "Fixtures/invalid", extension: "yaml")
    }
}

/// Changes a text here and there, in the same way for the same seed.
private struct Mutator {
    var random: SeededGenerator

    private static let pieces = [
        ":", ": ", "- ", "\n", "\r\n", "\r", "  ", "\t", "[", "]", "{", "}", ",", "\"", "'", "&a ",
        "*a", "!t ", "|\n", ">-\n", "# ", "%", "---\n", "...\n", "? ", "<<: ", "\\u202e", "\\x0",
        "\u{0}", "\u{85}", "\u{2028}", "\u{1B}[31m", "\u{FEFF}", "e\u{301}", "👩‍👩‍👧", "日", "a: 1\n",
    ]

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func mutated(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0...scalars.count, using: &random)
            let end = min(scalars.count, place + Int.random(in: 0...8, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: scalars.removeSubrange(place..<end)
            case 1: scalars.insert(contentsOf: scalars[place..<end], at: 0)
            case 2: scalars.removeSubrange(place...)
            default:
                let piece = Self.pieces.randomElement(using: &random) ?? ""
                scalars.insert(contentsOf: piece.unicodeScalars, at: place)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension SourceRange {
    fileprivate var isInText: Bool {
        start <= end
            && [start, end].allSatisfy { place in
                guard place.column >= 1, let line = file.line(place.line) else { return false }
                return place.column <= line.unicodeScalars.count + 1
            }
    }

    fileprivate func contains(_ other: SourceRange) -> Bool {
        start <= other.start && other.end <= end
    }
}

extension YAMLNode {
    /// What is wrong with the ranges of the tree, if anything is.
    fileprivate var problem: String? {
        guard range.isInText else { return "\(range.places) is outside" }
        if range.text.hasPrefix("*") { return nil }
        switch content {
        case .scalar: return nil
        case .sequence(let items):
            return problem(of: items.map(\.range)) ?? items.lazy.compactMap(\.problem).first
        case .mapping(let pairs):
            return problem(of: pairs.flatMap { [$0.key.range, $0.value.range] })
                ?? pairs.lazy.compactMap(\.value.problem).first
        }
    }

    private func problem(of children: [SourceRange]) -> String? {
        for (child, next) in zip(children, children.dropFirst()) where next.start < child.end {
            return "\(next.places) starts before \(child.places) ends"
        }
        return children.first { !range.contains($0) }.map { "\($0.places) is outside its parent" }
    }
}
