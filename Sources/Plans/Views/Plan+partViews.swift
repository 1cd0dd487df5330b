internal import CivilTime
internal import Diagnostics
internal import RulePacks

extension Plan {
    static let programView = View<Program>(
        .text("name") { $0.name.value },
        .text("contact") { $0.contact.name?.value },
        .text("phone") { $0.contact.phone?.value },
        .text("email") { $0.contact.email?.value },
        .text("hours") { $0.contact.hours?.value },
        .text("crisis") { $0.crisis?.value })

    static let packView = View<PackName>(
        .text("name") { $0.name },
        .text("version") { $0.version },
        .text("fingerprint") { $0.fingerprint },
        .text("reviewed_by") { $0.reviewedBy },
        .text("reviewed_on") { $0.reviewedOn?.longText })

    static let answerView = View<HeardAnswer>(
        .text("ask") { $0.ask },
        .texts("answers") { answer in
            if case .chosen(let texts) = answer.said { texts } else { [] }
        },
        .text("answer") { answer in
            if case .chosen(let texts) = answer.said { texts.joined(separator: "; ") } else { "" }
        })

    static let optionView = View<PlanOption>(
        .text("name") { $0.name.value },
        .text("plan") { $0.plan.value },
        .text("client") { ($0.client ?? $0.plan).value },
        .flag("says_more") { $0.plan.value != $0.name.value + "." },
        .flag("has_steps") { !$0.steps.isEmpty })

    static let decisionView = View<PlannedDecision>(
        .text("title") { $0.title },
        .list("options", of: optionView) { $0.options },
        .text("client") { decision in
            decision.options.map { ($0.client ?? $0.plan).value }.joined(separator: " ")
        },
        .text("option") { $0.options.map(\.name.value).joined(separator: "; ") },
        .texts("because") { $0.because },
        .text("why") { $0.because.joined(separator: " ") },
        .flag("is_settled") { $0.isFirm },
        .flag("is_undecided") { $0.isUndecided },
        .text("still_possible") { $0.stillPossible },
        .text("verdict") { $0.verdictText },
        .flag("is_accepted") { $0.verdict?.how == .accepted },
        .flag("is_chosen") { $0.verdict?.how == .chosen },
        .flag("is_declined") { $0.verdict?.how == .declined },
        .text("decided_because") { $0.verdict?.because },
        .text("by_rules") { $0.byRules.map(\.name.value).joined(separator: "; ") },
        .list("basis", of: reasonView) { $0.reasons })

    static let reasonView = View<Reason>(
        .text("rule") { $0.rule },
        .text("place") { "\($0.file):\($0.line)" },
        .text("because") { $0.because },
        .text("source_id") { $0.sourceID },
        .text("source") { $0.source },
        .text("note") { $0.note },
        .list("matched", of: matchView) { $0.matched },
        .text("matches") { reason in
            reason.matched.map { $0.sentence }.joined(separator: "; ")
        })

    static let matchView = View<Reason.Match>(
        .text("subject") { $0.subject },
        .text("test") { $0.test },
        .text("answer") { $0.answer })

    static let groupView = View<Program.Group>(
        .text("name") { $0.name.value })

    static let stepView = View<PlannedStep>(
        .text("what") { $0.what },
        .text("client") { $0.client },
        .text("who") { $0.who.rawValue },
        .text("by") { $0.byText },
        .text("when") { $0.whenText },
        .flag("is_added") { $0.origin == .added },
        .text("was") { $0.was })

    static let struckView = View<StruckStep>(
        .text("what") { $0.step.what },
        .text("who") { $0.step.who.rawValue },
        .text("by") { $0.step.byText },
        .text("because") { $0.because?.quotation })

    static let objectionView = View<Objection>(
        .text("id") { $0.id },
        .flag("is_promise") { $0.kind == .promise },
        .text("message") { $0.message },
        .text("because") { $0.overruled?.quotation })

    static let deadlineView = View<[PlannedStep]>(
        .text("by") { $0.first?.byText },
        .text("when") { $0.first?.whenText },
        .list("steps", of: stepView) { $0 })

    static let wordsView = View<(ask: String, words: String)>(
        .text("ask") { $0.ask },
        .text("words") { $0.words })

    static let sourceView = View<(id: ID, text: String)>(
        .text("id") { $0.id },
        .text("text") { $0.text })

    static let questionView = View<(question: OpenQuestion, plan: Plan)>(
        .text("ask") { $0.question.ask },
        .text("changes") { question, plan in
            plan.decisionsToTalkAbout(changedBy: question).titles
        })
}

extension [PlannedDecision] {
    var titles: String { map(\.title).joined(separator: ", ") }
}

extension PlannedDecision {
    /// How many names are written before the rest is only counted; of the lists that gather many
    /// things fewer.
    private var mostNames: Int { part == .plan ? 6 : 3 }

    /// The other options that it could still come to; nothing if it is settled.
    fileprivate var stillPossible: String {
        guard !isFirm else { return "" }
        let chosen = options.map(\.id.value)
        let names = possible.filter { !chosen.contains($0.id.value) }.map(\.name.value)
        guard !names.isEmpty else { return "only some of it" }
        guard names.count > mostNames else { return names.joined(separator: "; ") }
        let first = names.prefix(mostNames - 1)
        return first.joined(separator: "; ") + "; and \(names.count - first.count) more"
    }

    /// Whether what it comes to now stays, whatever the rest would be.
    ///
    /// A decision may be settled on something else: where a rule looks at silence, every answer that
    /// breaks it can lead to one result.
    package var isFirm: Bool {
        isSettled && Set(options.map(\.id.value)) == Set(possible.map(\.id.value))
    }

    /// Whether no rule spoke for a result, and an answer could still bring one.
    var isUndecided: Bool {
        !isFirm && reasons.allSatisfy { $0.rule == "otherwise" }
    }

    /// Each reason once, in the order of the rules.
    package var because: [String] {
        var seen: Set<String> = []
        return reasons.map(\.because).filter { seen.insert($0).inserted }
    }
}

extension Reason.Match {
    /// As a phrase: `time_away is 5 weeks (the rule: more than 30 days)`.
    fileprivate var sentence: String {
        test == answer ? "\(subject) is \(answer)" : "\(subject) is \(answer) (the rule: \(test))"
    }
}

extension PlannedStep {
    /// A deadline: `Today`, `Before the first group, Mon Nov 30`.
    fileprivate var byText: String {
        switch by {
        case .today: "Today"
        case .checkIn: "For the check-in"
        case .firstGroup: "Before the first group" + day(", ")
        case .week(let number): "In week \(number)" + day(", by ")
        }
    }

    /// A deadline as the person's own copy says it: `Before your first group on Mon Nov 30`.
    fileprivate var whenText: String {
        switch by {
        case .today: "Today"
        case .checkIn: "At the check-in"
        case .firstGroup: "Before your first group" + day(" on ")
        case .week(let number): "In week \(number)" + day(", by ")
        }
    }

    private func day(_ mark: String) -> String { date.map { mark + $0.mediumText } ?? "" }
}
