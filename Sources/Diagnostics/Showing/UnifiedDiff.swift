/// How a file's text differs from another, as `diff -u` writes it and `patch` reads it.
///
/// Empty if it does not.
public struct UnifiedDiff: Sendable {
    public let text: String

    /// Lines of the same text around what differs.
    private static let context = 3

    public init(from before: String, to after: String, path: String) {
        let edits = Self.edits(from: before.lines, to: after.lines)
        let hunks = Self.hunks(of: edits)
        guard !hunks.isEmpty else {
            text = ""
            return
        }
        text =
            "--- \(path)\n+++ \(path)\n"
            + hunks.map { Self.text(of: edits, $0) }.joined()
    }

    /// A line of either text or of both, and how many lines of each come before it.
    private struct Edit {
        var kind: Kind
        var line: String
        var before: Int
        var after: Int

        enum Kind: String {
            case same = " "
            case removed = "-"
            case inserted = "+"
        }
    }

    private static func edits(from old: [String], to new: [String]) -> [Edit] {
        let difference = new.difference(from: old)
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var edits: [Edit] = []
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            if removed.contains(before) {
                edits.append(Edit(kind: .removed, line: old[before], before: before, after: after))
                before += 1
            } else if inserted.contains(after) {
                edits.append(Edit(kind: .inserted, line: new[after], before: before, after: after))
                after += 1
            } else {
                edits.append(Edit(kind: .same, line: old[before], before: before, after: after))
                before += 1
                after += 1
            }
        }
        return edits
    }

    /// Stretches of lines to be shown, apart from each other.
    private static func hunks(of edits: [Edit]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in edits.indices where edits[index].kind != .same {
            let start = max(0, index - context)
            let end = min(edits.count, index + context + 1)
            if let last = hunks.last, last.upperBound >= start {
                hunks[hunks.count - 1] = last.lowerBound..<end
            } else {
                hunks.append(start..<end)
            }
        }
        return hunks
    }

    private static func text(of edits: [Edit], _ hunk: Range<Int>) -> String {
        let lines = edits[hunk]
        let before = place(edits[hunk.lowerBound].before, lines.count { $0.kind != .inserted })
        let after = place(edits[hunk.lowerBound].after, lines.count { $0.kind != .removed })
        return "@@ -\(before) +\(after) @@\n"
            + lines.map { $0.kind.rawValue + $0.line.asWholeLine }.joined()
    }

    /// Lines count from 1, but an empty stretch stands after the line of its number.
    private static func place(_ start: Int, _ count: Int) -> String {
        count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
    }
}

extension String {
    /// With their line feeds, so that a last line without one is another than one with it.
    fileprivate var lines: [String] {
        var parts = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let last = parts.removeLast()
        return parts.map { String(decoding: $0, as: UTF8.self) + "\n" }
            + (last.isEmpty ? [] : [String(decoding: last, as: UTF8.self)])
    }

    /// With what `patch` wants to see where a line feed is missing.
    fileprivate var asWholeLine: String {
        utf8.last == UInt8(ascii: "\n") ? self : self + "\n\\ No newline at end of file\n"
    }
}
