internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections

/// Something that a condition can look at, and what its tests may say.
struct Subject {
    var id: Located<ID>
    var role: Role
    var kind: Kind
    /// Its place among the model's inputs.
    var input: Int

    enum Role: String {
        case question
        case fact
        case decision
    }

    enum Kind {
        /// One of some words: a choice, yes or no, a decision with one result.
        case word([ID])
        /// Several of some words: choices, a decision that collects.
        case words([ID])
        case measure(MeasureUnit, ClosedRange<Int>, Bands)
        /// Text and availability: answered or not.
        case presence
    }
}

extension Subject {
    /// What every subject can be tested for.
    static let presences = ["answered", "unanswered"]
}

extension Subject.Kind {
    /// In the order of the numbers that stand for them.
    static let noAndYes = ["no", "yes"]

    init(_ kind: Question.Kind, bands: Bands) {
        switch kind {
        case .yesNo: self = .word(Self.noAndYes)
        case .choice(let choices): self = .word(Array(choices.keys))
        case .choices(let choices): self = .words(Array(choices.keys))
        case .number(let range): self = .measure(.number, range, bands)
        case .duration(let range): self = .measure(.days, range, bands)
        case .availability, .text: self = .presence
        }
    }

    init(_ fact: Fact) {
        self = .measure(.number, 0...fact.track.sessions.count, Bands())
    }

    init(_ decision: Decision) {
        let options = decision.options.map(\.value)
        self = decision.hitPolicy == .collect ? .words(options) : .word(options)
    }
}
