public import CivilTime
public import Diagnostics
internal import OrderedCollections
public import YAMLTree

extension Answers {
    /// The keys of a file that says more than the answers alone.
    static let frame = ["label", "asked_on", "start_on", "answers"] + Review.frame

    /// Reads a file of answers: `label`, `asked_on`, `start_on`, `answers` and what the clinician
    /// decided, or the answers alone.
    ///
    /// Lengths of time written as `since:` count to `today`. Nil means that an error was reported.
    public init?(
        _ node: YAMLNode, to pack: RulePack, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) {
        self.init(
            node, to: pack.questions, reviewing: pack, today: today, reportingTo: &log)
    }

    /// Reads answers to some questions, without what a clinician could have decided.
    package init?(
        _ node: YAMLNode, to questions: Named<Question>, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) {
        self.init(node, to: questions, reviewing: nil, today: today, reportingTo: &log)
    }

    private init?(
        _ node: YAMLNode, to questions: Named<Question>, reviewing pack: RulePack?,
        today: CalendarDate, reportingTo log: inout DiagnosticLog
    ) {
        guard let pairs = node.pairs(of: "a file of answers", reportingTo: &log) else { return nil }
        let (errors, reported) = (log.errorCount, log.diagnostics.count)
        if pairs.contains(where: { Self.frame.contains($0.key.value) }) {
            self.init(
                framed: pairs, at: node, to: questions, reviewing: pack, today: today,
                reportingTo: &log)
        } else {
            let keys = questions.ids + Self.frame
            self.init(
                given: Self.given(
                    pairs, to: questions, among: KnownNames(keys, isWhole: true), today: today,
                    reportingTo: &log))
        }
        log.settle(after: reported, in: [])
        if log.errorCount > errors { return nil }
    }

    private init(
        framed pairs: [YAMLNode.Pair], at node: YAMLNode, to questions: Named<Question>,
        reviewing pack: RulePack?, today: CalendarDate, reportingTo log: inout DiagnosticLog
    ) {
        var fields = Fields(pairs, of: "a file of answers", at: node.range)
        let label = fields.optionalText("label", reportingTo: &log)
        let askedOn = fields.optionalText("asked_on", reportingTo: &log)?.date(reportingTo: &log)
        let startOn = fields.optionalText("start_on", reportingTo: &log)?.date(reportingTo: &log)
        let answers = fields.take("answers").flatMap { answers -> [YAMLNode.Pair]? in
            answers.isUnanswered ? [] : answers.pairs(of: "'answers'", reportingTo: &log)
        }
        let review = pack.map { Review(from: &fields, of: $0, reportingTo: &log) }
        for pair in fields.unknown where questions[pair.key.value] != nil {
            _ = fields.take(pair.key.value)
            log.report(.answerOutsideAnswers(pair.key))
        }
        fields.reportKeys(to: &log)
        let names = KnownNames(questions.ids, isWhole: true)
        self.init(
            label: label, askedOn: askedOn, startOn: startOn,
            given: Self.given(
                answers ?? [], to: questions, among: names, today: today, reportingTo: &log),
            review: review ?? Review())
    }

    /// Reads answers; of a name that is known but is no question of the pack nothing is said.
    static func given(
        _ pairs: [YAMLNode.Pair], to questions: Named<Question>, among names: KnownNames,
        today: CalendarDate, reportingTo log: inout DiagnosticLog
    ) -> Named<Answer> {
        var read: [(place: Int, answer: Answer)] = []
        for pair in pairs {
            guard let place = questions.index(forKey: pair.key.value) else {
                if !names.allow(pair.key.value) {
                    log.report(.unknownQuestion(pair.key, among: names.names))
                }
                continue
            }
            guard !pair.value.isUnanswered else { continue }
            let question = questions.values[place]
            let reader = AnswerReader(question: question, today: today)
            guard let value = reader.read(pair.value, reportingTo: &log) else { continue }
            let answer = Answer(question: question.id.value, value: value, range: pair.value.range)
            read.append((place, answer))
        }
        read.sort { $0.place < $1.place }
        return Named(uniqueKeysWithValues: read.map { ($0.answer.question, $0.answer) })
    }
}

extension YAMLNode {
    /// `null`, `~` or nothing at all: no answer.
    var isUnanswered: Bool {
        guard case .scalar(let scalar) = content else { return false }
        if scalar.text.allSatisfy(\.isWhitespace) { return true }
        return !scalar.isQuoted && ["null", "~"].contains(scalar.text)
    }
}

extension Fields {
    /// A text that may be missing, `null` or empty.
    mutating func optionalText(
        _ key: String, reportingTo log: inout DiagnosticLog
    ) -> Located<String>? {
        guard let node = take(key), !node.isUnanswered else { return nil }
        return node.text(of: "'\(key)'", reportingTo: &log)
    }
}
