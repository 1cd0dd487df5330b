internal import DecisionTables
internal import Diagnostics
internal import RulePacks

/// Decision tables as JSON, under the names that others build on (`reentry.table/1`).
///
/// Described in `Docs/Tables.md`.
public struct TableJSON: Encodable, Sendable {
    var format = "reentry.table/1"
    var pack: Pack
    var tables: [Table]

    struct Pack: Encodable {
        var name: String
        var version: String
        var fingerprint: String
    }

    struct Table: Encodable {
        var table: String
        var title: String
        var asks: String?
        var hitPolicy: String
        var options: [Option]
        var inputs: [Input]
        var rows: [Row]
    }

    struct Option: Encodable {
        var id: String
        var name: String
    }

    struct Input: Encodable {
        var id: String
        var kind: String
        var description: String
    }

    struct Row: Encodable {
        var rule: String
        var row: Int
        var of: Int
        /// By input, with null for any.
        var tests: [String?]
        var unless: [[Line]]
        var output: [String]
        var because: String
        var note: String?
        var source: Source?
        var file: String
        var line: Int
    }

    struct Line: Encodable {
        var input: String
        var test: String
    }

    struct Source: Encodable {
        var id: String
        var text: String
    }
}
