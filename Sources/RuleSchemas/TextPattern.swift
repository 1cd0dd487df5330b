internal import CivilTime
internal import RulePacks

/// Regular expressions for texts of a form of their own, as both ECMAScript and Python read them.
///
/// A pattern says what a number looks like, not how large it may be.
enum TextPattern {
    static let notBlank = "\\S"
    static let blank = "^\\s*$"
    static let wholeNumber = "^\(number)$"

    static func id(joint: Character) -> String { "^[a-z][a-z0-9]*(\(joint)[a-z0-9]+)*$" }

    /// Anything that is neither a space nor a sign of ASCII.
    private static let term = "[^\\s!-/:-@\\[-`{-~]"

    static func pattern(of phrase: RuleValue.Phrase) -> String {
        switch phrase {
        case .date: whole(date)
        case .session: whole("\(weekday)\\s*\(hours)")
        case .range: "(\(closed(number)))|(\(closedDays))"
        case .band: "(\(interval))|(\(daysInterval))"
        case .numbers: closed(number)
        case .limit: "^ *(at +most +[0-9]{1,9}|under +0*[1-9][0-9]{0,8}) *$"
        case .rhythm: "^ *every +(week|0*([1-9]|[1-4][0-9]|5[0-2]) +weeks) *$"
        case .perWeek: "^ *0*([1-9]|1[0-9]|2[01]) +per +week *$"
        case .deadline:
            "^(today|check-in|first group|week 0*([1-9]|[1-9][0-9]|[1-4][0-9]{2}|5[01][0-9]|520))$"
        case .language: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
        case .term: term
        }
    }
}

/// Numbers and lengths of time.
extension TextPattern {
    private static let number = "-?[0-9]{1,9}"
    private static let comparison = "(under|exactly|at +most|at +least|more +than)"
    private static let unit =
        "(\(["day", "week", "month", "year"].map(anyCase).joined(separator: "|")))[Ss]?"
    private static let length = "[0-9]{1,9}\\s*\(unit)"

    /// `more than 14`, `14 to 30`.
    static let interval = "^ *(\(comparison) +\(number)|\(number) +to +\(number)) *$"

    /// `more than 14 days`, `8 to 30 days`.
    static let daysInterval =
        "^ *(\(comparison) +\(length)|\(length) +to +\(length)|\(shortDays)) *$"

    static let days = whole(length)

    static func closed(_ end: String) -> String { "^ *(exactly +\(end)|\(end) +to +\(end)) *$" }

    static let closedNumbers = closed(number)
    static let closedDays =
        "^ *(exactly +\(length)|\(length) +to +\(length)|\(shortDays)) *$"

    /// The first end takes the unit of the second.
    private static let shortDays = "[0-9]{1,9} +to +[0-9]{1,9} +\(unit)"
}

/// Days and hours.
extension TextPattern {
    private static let dash = "\\s*[\u{2010}-\u{2015}\u{2212}-]\\s*"

    private static let date: String = {
        let days = "(0[1-9]|[12][0-9]|3[01])"
        let months = [
            "(0[13578]|1[02])\(dash)\(days)", "(0[469]|11)\(dash)(0[1-9]|[12][0-9]|30)",
            "02\(dash)(0[1-9]|[12][0-9])",
        ]
        return "(19|20|21)[0-9]{2}\(dash)(\(months.joined(separator: "|")))"
    }()

    private static let weekday =
        "(\(Weekday.allCases.flatMap { [$0.name, $0.abbreviation] }.map(anyCase).joined(separator: "|")))"
    private static let clock = "([01][0-9]|2[0-3])\\s*:\\s*[0-5][0-9]"
    private static let hours = "\(clock)\(dash)(\(clock)|24\\s*:\\s*00)"

    /// `Mon-Fri 08:00-16:30`, `Sat all day`.
    static let busyTime: String = {
        let days = "\(weekday)(\(dash)\(weekday))?"
        let allDay = "\\s\(anyCase("all"))\\s+\(anyCase("day"))"
        return whole("\(days)(\\s*,\\s*\(days))*\\s*(\(hours)|\(allDay))")
    }()

    private static func whole(_ pattern: String) -> String { "^\\s*\(pattern)\\s*$" }

    /// `[Dd][Aa][Yy]`: JSON Schema has no pattern without regard to capitals.
    private static func anyCase(_ word: String) -> String {
        word.map { "[\($0.uppercased())\($0.lowercased())]" }.joined()
    }
}
