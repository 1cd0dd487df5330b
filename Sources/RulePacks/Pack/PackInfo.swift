public import CivilTime
public import Diagnostics

/// What a pack says of itself.
public struct PackInfo: Sendable {
    public var name: Located<String>
    public var version: Located<String>
    public var reviewedBy: Located<String>?
    public var reviewedOn: Located<CalendarDate>?
    /// The day by which the rules must be looked at again.
    public var reviewBy: Located<CalendarDate>?
    /// What rules name as their source.
    public var sources: Named<Located<String>>
}
