/// A whole pack in one file: the texts it was written in, and what they come to.
///
/// The texts are what counts. The rest is there to be read, by people and by other programs, and is
/// worked out anew and compared whenever the file is loaded. Described in `Docs/CompiledPack.md`.
public struct CompiledPack: Codable, Hashable, Sendable {
    static let currentFormat = "reentry.pack/1"

    var format = Self.currentFormat
    /// As in ``RulePack/fingerprint``.
    var fingerprint: String
    var pack: Info
    /// In the order of their names.
    var files: [File]
    var templates: [File]
    var questions: [QuestionEntry]
    var facts: [FactEntry]
    /// How the values of each input are cut into cells; rules name columns by their place here.
    var columns: [ColumnEntry]
    var options: [OptionEntry]
    var decisions: [DecisionEntry]
    /// The decisions, each after those it looks at.
    var order: [ID]

    struct Info: Codable, Hashable, Sendable {
        var name: String
        var version: String
        var reviewedBy: String?
        var reviewedOn: String?
        var reviewBy: String?
        var sources: [Text]
    }

    struct File: Codable, Hashable, Sendable {
        var name: String
        var text: String
    }

    /// A text under its id.
    struct Text: Codable, Hashable, Sendable {
        var id: ID
        var text: String
    }
}
