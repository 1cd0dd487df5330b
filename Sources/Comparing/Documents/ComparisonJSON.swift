/// A comparison of two packs, under the names that others build on (`reentry.diff/1`).
///
/// Described in `Docs/Differences.md`. Counts are texts, since they outgrow the numbers of JSON.
public struct ComparisonJSON: Encodable, Sendable {
    var format = "reentry.diff/1"
    var old: Pack
    var new: Pack
    var changesPlans: Bool
    /// Null: not counted.
    var leftOutCases: String?
    var decisions: [Decision]
    var changes: [Change]
    var answers: [File]?

    struct Pack: Encodable {
        var place: String
        var name: String
        var version: String
        var fingerprint: String
    }

    struct Decision: Encodable {
        var decision: String
        var title: String
        var status: Status
        /// Null where nothing is known.
        var changedCases: String?
        var comparedCases: String?
        var share: Double?
        var inputs: [String]?
        var moves: [Move]?
        var matrix: [MatrixEntry]?
        var boxes: [Box]?
        var example: Example?
        /// The budget that was reached.
        var budget: Int?
    }

    enum Status: String, Encodable {
        case changed, same
        case onlyInOld = "only_in_old"
        case onlyInNew = "only_in_new"
        case notCompared = "not_compared"
    }

    struct Move: Encodable {
        var kind: Kind
        /// Null: no result, or nothing to come from.
        var from: String?
        var to: String?
        var cases: String
        var share: Double
        /// The cases that are in none of the boxes.
        var restCases: String

        enum Kind: String, Encodable { case moved, added, removed }
    }

    struct MatrixEntry: Encodable {
        var from: String?
        var to: String?
        var cases: String
    }

    struct Box: Encodable {
        /// The place of its move in `moves`.
        var move: Int
        var when: String
        var cases: String
        var share: Double
        var example: Example
    }

    struct Example: Encodable {
        var when: String
        /// As a file of answers has them; null if none could be found.
        var answers: [String: AnswerJSON]?
        var old: [Option]
        var new: [Option]
    }

    struct Option: Encodable {
        var option: String
        var plan: String
    }

    struct Change: Encodable {
        var area: String
        var thing: String
        var part: String?
        var old: String?
        var new: String?
        var inPlans: Bool
    }

    struct File: Encodable {
        var file: String
        var changesPlan: Bool
        var decisions: [DecisionResult]
        var faults: [Fault]
    }

    struct DecisionResult: Encodable {
        var decision: String
        var old: [String]?
        var new: [String]?
    }

    /// Why a pack cannot read a file.
    struct Fault: Encodable {
        var pack: String
        var id: String
        var line: Int
        var column: Int
    }
}
