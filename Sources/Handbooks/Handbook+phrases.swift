internal import Diagnostics
internal import Plans
internal import RulePacks

extension Handbook {
    /// When a rule applies, or a promise holds: in the texts of the pack, a line a condition.
    func phrases(_ conditions: Conditions) -> [Document.Inline] {
        var parts: [[Document.Inline]] = conditions.when.lines.map(phrase)
        if !conditions.whenAny.isEmpty {
            parts.append([.emphasis([.text("and one of")])])
            parts += conditions.whenAny.map { [.text("• ")] + onOneLine($0) }
        }
        if !conditions.unless.isEmpty {
            parts.append([.emphasis([.text("unless")])])
            parts += conditions.unless.map { [.text("• ")] + onOneLine($0) }
        }
        if parts.isEmpty { return [.text("always")] }
        if conditions.when.lines.isEmpty, !conditions.whenAny.isEmpty {
            parts[0] = [.emphasis([.text("one of")])]
        } else if conditions.when.lines.isEmpty {
            parts[0] = [.emphasis([.text("always, unless")])]
        }
        return Array(parts.joined(separator: [.lineBreak]))
    }

    func phrases(_ block: Block) -> [Document.Inline] {
        Array(block.lines.map(phrase).joined(separator: [.lineBreak]))
    }

    private func onOneLine(_ block: Block) -> [Document.Inline] {
        Array(block.lines.map(phrase).joined(separator: [.text("; and ")]))
    }

    /// `time_away` is more than 30 days.
    private func phrase(_ line: Block.Line) -> [Document.Inline] {
        let reading = pack.reading(of: line.condition) ?? "is \(line.text.value)"
        return [.code(line.subject.value), .text(" \(reading)")]
    }
}
