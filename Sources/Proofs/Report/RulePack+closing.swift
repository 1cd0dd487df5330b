internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension RulePack {
    /// Rules for gaps of a decision, each to be put behind its last rule, in the way that its list is
    /// written; none where that cannot be told.
    func rules(closing gaps: ProofBoxes, of index: Int) -> [Diagnostic.FixIt] {
        let decision = decisions.values[index]
        guard let last = decision.rules.last?.range else { return [] }
        let boxes = gaps.boxes.map(\.block)
        if decision.rulesIndent != nil {
            return ruleTexts(for: boxes, ofDecision: index).map {
                .adding(linesOf: $0, below: last)
            }
        }
        guard decision.listsRulesInBrackets else { return [] }
        return bracketedRuleTexts(for: boxes, ofDecision: index).map { .adding($0, behind: last) }
    }
}

extension Decision {
    fileprivate var listsRulesInBrackets: Bool { rulesRange?.text.first == "[" }
}

extension Diagnostic.FixIt {
    private static let summary = "add a rule at the end of 'rules', such as this one"

    /// Begins in the line below, and ends lines as that file does.
    fileprivate static func adding(linesOf rule: String, below last: SourceRange) -> Self {
        let file = last.file
        // A text of several lines ends in front of the line that follows it.
        let line = last.end.column == 1 ? last.end.line - 1 : last.end.line
        let lineEnd = file.lineBreak(after: line) ?? file.lineBreak(after: 1) ?? "\n"
        let lines = rule.replacing("\n", with: lineEnd)
        guard line < file.lineCount else {
            return Self(summary, replacing: file.end(of: line), with: lineEnd + lines)
        }
        let start = SourcePosition(line: line + 1, column: 1)
        return Self(
            summary, replacing: SourceRange(file: file, start: start, end: start), with: lines)
    }

    fileprivate static func adding(_ rule: String, behind last: SourceRange) -> Self {
        let place = SourceRange(file: last.file, start: last.end, end: last.end)
        return Self("\(summary): \(rule)", replacing: place, with: ", \(rule)")
    }
}

extension SourceFile {
    /// How a line ends; nil for the last, which ends with the text.
    fileprivate func lineBreak(after line: Int) -> String? {
        guard line < lineCount else { return nil }
        let next = utf8Offset(of: SourcePosition(line: line + 1, column: 1))
        return String(utf8(endOfLine(line)..<next))
    }

    fileprivate func end(of line: Int) -> SourceRange {
        let end = position(atUTF8Offset: endOfLine(line))
        return SourceRange(file: self, start: end, end: end)
    }
}
