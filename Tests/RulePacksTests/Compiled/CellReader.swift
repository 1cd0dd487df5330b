import Foundation
import Testing

/// Evaluates the tables of a compiled pack from its JSON alone, as `Docs/CompiledPack.md` tells to.
struct CellReader {
    enum Value {
        case unanswered
        case gap
        case number(Int)
        case ids(Set<String>)
    }

    private struct Pack: Decodable {
        var columns: [Column]
        var decisions: [Decision]
    }

    private struct Column: Decodable {
        var input: String
        var cells: [Cell]
    }

    private struct Cell: Decodable {
        var kind: String
        var ranges: [[Int]]?
        var ids: [String]?
    }

    private struct Decision: Decodable {
        var rules: [Rule]
    }

    private struct Rule: Decodable {
        var id: String
        var when: Block
        var when_any: [Block]
        var unless: [Block]
    }

    private struct Block: Decodable {
        var accepts: [Accepted]
    }

    private struct Accepted: Decodable {
        var column: Int
        var cells: [[Int]]
    }

    private let pack: Pack

    init(_ json: String) throws {
        pack = try JSONDecoder().decode(Pack.self, from: Data(json.utf8))
    }

    /// The rules of a decision that apply, where `value` says what each input is.
    func rules(of decision: Int, where value: (String) -> Value) -> [String] {
        func holds(_ block: Block) -> Bool {
            block.accepts.allSatisfy { accepted in
                let column = pack.columns[accepted.column]
                let value = value(column.input)
                let cell = column.cells.firstIndex { Self.isIn($0, value) }
                return cell.map { cell in accepted.cells.contains { ($0[0]...$0[1]).contains(cell) }
                }
                    ?? false
            }
        }
        return pack.decisions[decision].rules.filter { rule in
            holds(rule.when) && (rule.when_any.isEmpty || rule.when_any.contains(where: holds))
                && !rule.unless.contains(where: holds)
        }.map(\.id)
    }

    private static func isIn(_ cell: Cell, _ value: Value) -> Bool {
        switch (cell.kind, value) {
        case ("unanswered", .unanswered), ("gap", .gap): true
        case ("values", .number(let number)):
            cell.ranges?.contains { ($0[0]...$0[1]).contains(number) } ?? false
        case ("values", .ids(let ids)): ids.isSubset(of: cell.ids ?? [])
        case ("none_of", .ids(let ids)): ids.isDisjoint(with: cell.ids ?? [])
        case ("some_of", .ids(let ids)): !ids.isDisjoint(with: cell.ids ?? [])
        default: false
        }
    }
}
