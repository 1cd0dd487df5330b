/// What may be typed instead of an answer.
enum Command: Hashable {
    /// Leaves the question open, or keeps what was said.
    case goOn
    case preferNotToSay
    case back
    case help
    case review
    /// Takes back what was said.
    case clear
    /// Ends the interview.
    case done

    /// Nil for everything else, which is an answer.
    init?(_ line: String) {
        switch line.trimmed.lowercased() {
        case "": self = .goOn
        case "-", "prefer_not_to_say": self = .preferNotToSay
        case "<", "back": self = .back
        case "?", "help": self = .help
        case "review": self = .review
        case "clear": self = .clear
        case "done": self = .done
        default: return nil
        }
    }

    /// Whether what was entered up to now is the answer.
    var leavesQuestion: Bool {
        switch self {
        case .goOn, .back, .review, .done: true
        case .preferNotToSay, .help, .clear: false
        }
    }
}

extension StringProtocol {
    /// Without the spaces at both ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        let end = start.reversed().prefix(while: \.isWhitespace).count
        return String(start.dropLast(end))
    }
}
