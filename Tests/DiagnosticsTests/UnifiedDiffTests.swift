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
        let diff = UnifiedDiff(
            from: before.map { "\($0)\n" }.joined(), to: after.map { "\($0)\n" }.joined(), path: "a"
        ).text
        #expect(patched(before, by: diff) == after, "\(diff)")
    }

    /// What a program that goes by the numbers of the hunks makes of a text.
    private func patched(_ lines: [String], by diff: String) -> [String] {
        var result: [String] = []
        var next = 0
        for line in diff.split(separator: "\n").dropFirst(2) {
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
                    return ["line \(next) is not \(line)"]
                }
                if line.hasPrefix(" ") { result.append(lines[next]) }
                next += 1
            }
        }
        return result + lines[next...]
    }
}
