public import RulePacks

/// Something that is written otherwise in the new pack.
public struct PartChange: Hashable, Sendable {
    public var area: Area
    /// What it belongs to: `question 'time_away'`.
    public var thing: String
    /// Which part of it: `ask`; nil: the whole of it was added or taken out.
    public var part: String?
    /// Nil: it was not there.
    public var old: String?
    /// Nil: it is not there any more.
    public var new: String?
    /// Whether a plan says it, or is laid out by it; decisions are compared case by case instead.
    public var isInPlans: Bool

    /// What a change is about, in the order in which a report has them.
    public enum Area: String, CaseIterable, Hashable, Sendable {
        case questions
        case rules
        case texts
        case schedule
        case sources
        case promises
        case wording
        case cases
        case templates
        case pack
    }

    /// All changes, by area; within one in the order of the old pack, then of the new one.
    public static func all(from old: RulePack, to new: RulePack) -> [PartChange] {
        let changes = PackPart.changes(from: PackPart.all(of: old), to: PackPart.all(of: new))
        return Area.allCases.flatMap { area in changes.filter { $0.area == area } }
    }
}
