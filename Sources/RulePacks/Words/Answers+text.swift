internal import CivilTime
internal import Diagnostics
internal import OrderedCollections

extension Answers {
    /// A file of answers in YAML that reads back as these.
    public var fileText: String {
        var text = label.map { "label: \($0.value.quotedForYAML())\n" } ?? ""
        if let askedOn { text += "asked_on: \(askedOn.value.isoText)\n" }
        if let startOn { text += "start_on: \(startOn.value.isoText)\n" }
        text += given.isEmpty ? "answers: {}\n" : "answers:\n"
        for answer in given.values {
            text +=
                "  \(answer.question): \(answer.value.written { $0.quotedForYAML(indent: "    ") })\n"
        }
        return text + review.fileText
    }

    /// The answers alone in one line, which is a file of answers too: `{time_away: 31 days}`.
    public var lineText: String {
        let answers = given.values.map {
            "\($0.question): \($0.value.written(\.quotedForYAMLInLine))"
        }
        return "{\(answers.joined(separator: ", "))}"
    }
}

extension Answer.Value {
    /// As it stands behind the colon, with free words in quotes.
    fileprivate func written(_ quoted: (String) -> String) -> String {
        switch self {
        case .preferredNotToSay: "prefer_not_to_say"
        case .yesNo(let yes): yes ? "yes" : "no"
        case .choice(let id): id
        case .choices(let ids): "[\(ids.joined(separator: ", "))]"
        case .number(let number): "\(number)"
        case .days(let count): count.plainText
        case .availability(_, let lines):
            "[\(lines.map(\.quotedForYAMLInLine).joined(separator: ", "))]"
        case .text(let words): quoted(words)
        }
    }
}
