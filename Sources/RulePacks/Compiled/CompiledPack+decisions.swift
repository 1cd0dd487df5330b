extension CompiledPack {
    struct OptionEntry: Codable, Hashable, Sendable {
        var id: ID
        var name: String
        var plan: String
        var client: String?
        var effects: EffectsEntry
        var steps: [StepEntry]
        var checks: [String]
    }

    /// What an option does to the weeks, under the keys of a rule file.
    struct EffectsEntry: Codable, Hashable, Sendable {
        var track: ID?
        var ramp: ID?
        var onlinePerWeek: Int?
        var firstSessions: FirstSessionsEntry?
        var group: String?
    }

    struct FirstSessionsEntry: Codable, Hashable, Sendable {
        var count: Int
        var mode: String
    }

    struct StepEntry: Codable, Hashable, Sendable {
        enum CodingKeys: String, CodingKey {
            case what = "do"
            case who
            case by
        }

        var what: String
        var who: String
        var by: String
    }

    struct DecisionEntry: Codable, Hashable, Sendable {
        var id: ID
        var title: String
        var asks: String?
        var part: String
        var hitPolicy: String
        var needsResult: Bool
        var options: [ID]
        /// The columns that some rule tests, by their places in `CompiledPack.columns`.
        var columns: [Int]
        var rules: [RuleEntry]
        var otherwise: ResultEntry?
    }

    struct RuleEntry: Codable, Hashable, Sendable {
        var id: ID
        var when: BlockEntry
        var whenAny: [BlockEntry]
        var unless: [BlockEntry]
        var result: ResultEntry
    }

    /// What a rule or `otherwise` leads to, why, and where it stands.
    struct ResultEntry: Codable, Hashable, Sendable {
        var then: [ID]
        var because: String
        var source: ID?
        var note: String?
        var file: String
        var line: Int
    }

    /// Lines that must all hold, in words and as cells.
    struct BlockEntry: Codable, Hashable, Sendable {
        var lines: [WordsEntry]
        /// All of these must hold; a column that is not named may be in any cell.
        var accepts: [AcceptedCells]
    }

    struct WordsEntry: Codable, Hashable, Sendable {
        var input: ID
        var says: String
    }

    struct AcceptedCells: Codable, Hashable, Sendable {
        var column: Int
        /// Places in the column's `cells`, as pairs of first and last, both in, ascending.
        var cells: [[Int]]
    }
}
