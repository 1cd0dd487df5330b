internal import Plans
internal import RulePacks

/// Everything that a part of the page shows, where none of it was typed.
enum PartState: Hashable {
    case card(CardState)
    /// What stands above the cards of a part.
    case opening(Decision.Part, language: String)
    /// A step of the rules as the rules have it, at its place on the page.
    case step(PlannedStep, place: Int, language: String)
    /// A week, and what the times of its sessions are compared with.
    case week(ScheduledWeek, usual: String?, language: String)
    /// The fields for one step more.
    case newStep(language: String)
}
