public import Diagnostics
public import OrderedCollections

/// What may be asked.
///
/// Nothing has to be answered.
public struct Question: Sendable {
    public var id: Located<ID>
    /// The question itself, as it is put to the person.
    public var ask: Located<String>
    /// A line that makes answering easier.
    public var help: Located<String>?
    public var kind: Kind
    /// Named parts of the range of a number or duration.
    public var bands: [Band]
    /// When the question is put at all; nil: always.
    public var askWhen: Block?
    /// Whether every choice must be able to change a plan.
    public var namesReasons: Bool
    /// The list of the program that its choices are, if they are one.
    public var choicesFrom: ProgramList?
    /// Where a plan shows the answer.
    public var part: Part

    public enum ProgramList: String, CaseIterable, Sendable {
        case groups, tracks
    }

    public enum Part: String, CaseIterable, Sendable {
        /// What we heard.
        case heard
        /// What they already did and carry over.
        case carriedOver = "carried_over"
        /// What made it hard, or would make it possible, to stay.
        case staying
        /// For the clinician only.
        case safety
    }

    public enum Kind: Sendable {
        case yesNo
        case choice(Choices)
        case choices(Choices)
        case number(ClosedRange<Int>)
        /// Days.
        case duration(ClosedRange<Int>)
        /// Busy times in a week.
        case availability
        case text
    }

    /// What may be chosen, under ids, in the order of the file.
    public typealias Choices = OrderedDictionary<ID, Choice>
}
