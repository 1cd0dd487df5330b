import Diagnostics
import TestSupport
import Testing

@Suite("Unified diffs")
struct UnifiedDiffTests {
    @Test("show what differs with three lines around it")
    func shown() {
        let before = (1...12).map { "line \($0)\n" }.joined()
        let after = before.replacing("line 2\n", with: "line two\n")
            .replacing("line 11\n", with: "")
        #expect(
            UnifiedDiff(from: before, to: after, path: "a.yaml").text == """
                --- a.yaml
                +++ a.yaml
                @@ -1,5 +1,5 @@
                 line 1
                -line 2
                +line two
                 line 3
                 line 4
                 line 5
                @@ -8,5 +8,4 @@
                 line 8
                 line 9
                 line 10
                -line 11
                 line 12

                """)
    }

    @Test("are empty where nothing differs")
    func nothing() {
        #expect(UnifiedDiff(from: "a\n", to: "a\n", path: "a").text.isEmpty)
    }

    @Test(
        "tell where a file ends without a line break",
        arguments: [
            ("a\nb", "a\nc", " a\n-b\n%+c\n%"), ("a\nb", "a\nb\n", " a\n-b\n%+b\n"),
            ("a\nb\n", "a\nb", " a\n-b\n+b\n%"), ("a\nb", "c\nb", "-a\n+c\n b\n%"),
        ])
    func endings(before: String, after: String, lines: String) {
        let marked = lines.replacing("%", with: "\\ No newline at end of file\n")
        #expect(
            UnifiedDiff(from: before, to: after, path: "a").text
                == "--- a\n+++ a\n@@ -1,2 +1,2 @@\n" + marked)
    }

    @Test("lead from the one text to the other", arguments: UInt64(1)...60)
    func applied(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let before = (0..<Int.random(in: 0...30, using: &random)).map { _ in
            "\(Int.random(in: 0...6, using: &random))"
        }
        var after = before
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            let place = Int.random(in: 0...after.count, using: &random)
            if Bool.random(using: &random), place < after.count {
                after.remove(at: place)
            } else {
                after.insert("new \(Int.random(in: 0...2, using: &random))", at: place)
            }
        }
        // Of four pairs of texts one ends with its last line's words, one begins so, and one both.
        func text(_ lines: [String], isCut: Bool) -> String {
            lines.joined(separator: "\n") + (isCut || lines.isEmpty ? "" : "\n")
        }
        let (first, second) = (
            text(before, isCut: seed.isMultiple(of: 2)),
            text(after, isCut: seed.isMultiple(of: 4) || seed % 4 == 1)
        )
        let diff = UnifiedDiff(from: first, to: second, path: "a").text
        #expect(patched(first, by: diff) == second, "\(diff)")
    }

    /// What a program that goes by the numbers of the hunks makes of a text.
    private func patched(_ text: String, by diff: String) -> String {
        let lines = parts(of: text)
        var result: [String] = []
        var next = 0
        for line in joiningMarks(of: parts(of: diff)).dropFirst(2) {
            if line.hasPrefix("@@") {
                let start = line.split(separator: " ")[1].dropFirst().split(separator: ",")
                let count = start.count > 1 ? Int(start[1]) ?? 0 : 1
                let first = (Int(start[0]) ?? 0) - (count == 0 ? 0 : 1)
                result += lines[next..<first]
                next = first
            } else if line.hasPrefix("+") {
                result.append(String(line.dropFirst()))
            } else {
                guard next < lines.count, lines[next] == line.dropFirst() else {
                    return "line \(next) is not \(line)"
                }
                if line.hasPrefix(" ") { result.append(lines[next]) }
                next += 1
            }
        }
        return (result + lines[next...]).joined()
    }

    /// Lines with their line feeds.
    private func parts(of text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().map { "\($0)\n" }
            + lines.suffix(1).filter { $0 != "" }.map(String.init)
    }

    /// A line before the mark has no line feed.
    private func joiningMarks(of lines: [String]) -> [String] {
        lines.reduce(into: []) { joined, line in
            if line.hasPrefix("\\") {
                joined[joined.count - 1].removeLast()
            } else {
                joined.append(line)
            }
        }
    }
}
