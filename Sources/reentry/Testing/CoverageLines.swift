import Diagnostics
import PackTesting
import RulePacks

/// The files of a pack, and before each line how many cases see what it holds.
///
///     Rules/decisions/06-pace.yaml
///       12 |   - id: pace-tired
///        – |     when: { time_away: more than 30 days }
///
/// Of several things on one line the one that the fewest cases see is counted; `–` stands for none.
struct CoverageLines {
    let text: String

    init(_ coverage: PackCoverage, of pack: RulePack) {
        text = pack.files.map { Self.text(of: $0, coverage) }.filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private static func text(of file: SourceFile, _ coverage: PackCoverage) -> String {
        var counts: [Int: Int] = [:]
        for item in coverage.items where item.range.file == file && item.canBeSeen != false {
            let line = item.range.start.line
            counts[line] = min(counts[line] ?? .max, item.seenBy)
        }
        guard !counts.isEmpty else { return "" }
        let last = file.line(file.lineCount) == "" ? file.lineCount - 1 : file.lineCount
        return "\(file.path)\n"
            + (1...max(last, 1)).map { number in
                let mark = counts[number].map { $0 == 0 ? "–" : "\($0)" } ?? ""
                let space = String(repeating: " ", count: max(0, 5 - mark.count))
                let line = file.line(number) ?? ""
                return line.isEmpty ? "\(space)\(mark) |\n" : "\(space)\(mark) | \(line)\n"
            }
            .joined()
    }
}
