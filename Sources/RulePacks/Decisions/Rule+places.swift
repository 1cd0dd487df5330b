package import DecisionTables
package import Diagnostics

extension Rule {
    /// Where a part of its conditions stands.
    package func range(of part: RulePart) -> SourceRange {
        switch part {
        case .line(let line): conditions.when.lines[line].range
        case .block(let block): range(of: conditions.whenAny[block])
        case .blockLine(let block, let line): conditions.whenAny[block].lines[line].range
        case .unlessBlock(let block): range(of: conditions.unless[block])
        case .unlessLine(let block, let line): conditions.unless[block].lines[line].range
        }
    }

    private func range(of block: Block) -> SourceRange {
        guard let first = block.lines.first, let last = block.lines.last else { return id.range }
        return SourceRange(
            file: first.range.file, start: first.range.start,
            end: max(first.range.end, last.range.end))
    }
}

extension Block.Line {
    /// From its name to the end of its test.
    fileprivate var range: SourceRange {
        SourceRange(
            file: subject.range.file, start: subject.range.start,
            end: max(subject.range.end, text.range.end))
    }
}
