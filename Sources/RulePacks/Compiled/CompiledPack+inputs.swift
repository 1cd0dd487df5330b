extension CompiledPack {
    struct QuestionEntry: Codable, Hashable, Sendable {
        var id: ID
        var ask: String
        var help: String?
        /// As rule files write it: `yes_no`, `duration`.
        var type: String
        /// Of a number or duration: the lowest and the highest answer; a duration counts days.
        var range: [Int]?
        var choices: [Text]?
        var bands: [BandEntry]?
        var part: String
        var askWhen: [LineEntry]?
    }

    struct BandEntry: Codable, Hashable, Sendable {
        var id: ID
        var text: String
        /// Both ends in.
        var range: [Int]
    }

    struct FactEntry: Codable, Hashable, Sendable {
        var id: ID
        var track: ID
        var range: [Int]
    }

    /// A line with the values that it accepts, not the cells: an `ask_when` cuts no cells.
    struct LineEntry: Codable, Hashable, Sendable {
        var input: ID
        var says: String
        var acceptsUnanswered: Bool
        /// Of a question with single values; empty: no answer is accepted.
        var accepts: CellEntry?
        /// Of choices: all of these must hold; empty: every answer is accepted.
        var acceptsChoices: [CellEntry]?
    }

    struct ColumnEntry: Codable, Hashable, Sendable {
        var input: ID
        var cells: [CellEntry]
    }

    /// One of `unanswered`, `gap`, `values`, `none_of` and `some_of`, and what it is said of.
    struct CellEntry: Codable, Hashable, Sendable {
        var kind: String
        /// Pairs of lowest and highest value, both in.
        var ranges: [[Int]]?
        var ids: [ID]?
    }
}
