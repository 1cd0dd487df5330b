internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension PackPart {
    init(_ question: Question) {
        self.init(
            "question '\(question.id.value)'", .questions, question.ask.value, isInPlans: true)
        add("ask", question.ask.value, .texts, isInPlans: true)
        add("help", question.help?.value, .texts)
        add("part", question.part.rawValue, .texts, isInPlans: true)
        add("type", question.kind.name, .questions, isInPlans: true)
        add("ask_when", question.askWhen?.words, .questions, isInPlans: true)
        add("reasons", question.namesReasons ? "yes" : nil, .promises)
        for band in question.bands { add("band '\(band.id.value)'", band.text.value, .questions) }
        switch question.kind {
        case .number(let range):
            add(
                "range", "\(range.lowerBound) to \(range.upperBound)", .questions, isInPlans: true)
        case .duration(let range):
            add(
                "range", "\(range.lowerBound) to \(range.upperBound) days", .questions,
                isInPlans: true)
        case .choice(let choices), .choices(let choices):
            add("choices", choices.keys.joined(separator: ", "), .questions, isInPlans: true)
            for choice in choices.values {
                add(
                    "choice '\(choice.id.value)'", choice.text.value, .texts, isInPlans: true)
            }
        case .yesNo, .availability, .text: break
        }
    }

    init(_ promise: Promise) {
        self.init("promise '\(promise.id.value)'", .promises, promise.says.value)
        add("says", promise.says.value, .promises)
        for (name, text) in promise.conditions.texts { add(name, text, .promises) }
        add("always", promise.always?.words, .promises)
        add("never", promise.never?.words, .promises)
    }

    init(_ wording: Wording) {
        let terms = wording.avoid.map(\.value).joined(separator: ", ")
        self.init("wording '\(terms)'", .wording, wording.say.value)
        add("say", wording.say.value, .wording)
    }

    init(_ translation: Translation) {
        let texts = translation.entries.values
        self.init("translation '\(translation.language)'", .texts, "\(texts.count) texts")
        for entry in texts { add("'\(entry.original.value)'", entry.text.value, .texts) }
    }

    init(_ packCase: PackCase) {
        let name = packCase.name.value
        self.init("case '\(name)'", .cases, packCase.expected.words)
        let answers = packCase.answers.fileText.split(separator: "\n").dropFirst()
        add(
            "answers", answers.map { $0.drop { $0 == " " } }.joined(separator: "; "), .cases)
        add("expect", packCase.expected.words, .cases)
        add("rules", packCase.rules.map(\.value).joined(separator: ", "), .cases)
        add("today", packCase.today?.isoText, .cases)
    }
}

extension Block {
    /// The lines as one reads them: `time_away: more than 30 days; wish: small`.
    var words: String {
        lines.map { "\($0.subject.value): \($0.text.value)" }.joined(separator: "; ")
    }
}

extension Conditions {
    /// Each part that asks for something, under its key.
    var texts: [(name: String, text: String)] {
        var texts: [(String, String)] = []
        if !when.lines.isEmpty { texts.append(("when", when.words)) }
        for (name, blocks) in [("when_any", whenAny), ("unless", unless)] where !blocks.isEmpty {
            texts.append((name, blocks.map(\.words).joined(separator: " / ")))
        }
        return texts
    }
}
