/// The keys at the left margin of a file.
extension Structure {
    static let sections = [
        Key("pack", "What the pack is, who looks after it and its sources.", .structure(.pack)),
        Key(
            "program", "The program: when it meets, what it offers, whom to call.",
            .structure(.program)),
        Key(
            "questions", "What may be asked. No question has to be answered.",
            .entries(.question, .structure(.question))),
        Key(
            "promises", "What holds for every possible set of answers.",
            .list(.structure(.promise))),
        Key("wording", "Terms to avoid, and what to say instead.", .list(.structure(.wording))),
        Key(
            "cases", "Answers, with what the decisions should come to.",
            .list(.structure(.packCase))),
        Key("language", "The language of this file's texts, such as 'es'.", .text),
        Key("texts", "The pack's own texts, each with its translation.", .text),
        Key("decision", "The name under which others use the decision.", .definition(.decision)),
    ]

    static let options = Key(
        "options", "What a plan may offer.", .entries(.option, .structure(.option)))

    static let decisionKeys = [
        Key("decision", "The name under which others use the decision.", .definition(.decision)),
        Key("title", "What is decided, in a few words.", .text),
        Key("asks", "What is decided, as a question.", .text),
        Key(
            "hit_policy", "Which of the rules that apply decide.",
            .words([
                .init("first", "The first rule in the file that applies decides."),
                .init("unique", "At most one rule applies to any case; an overlap is an error."),
                .init("collect", "The options of all rules that apply, each once."),
            ])),
        Key("options", "What the decision may come to.", .options),
        Key("rules", "The rows of its table.", .list(.structure(.rule))),
        Key(
            "otherwise", "What it comes to when no rule applies.", .structure(.otherwise)),
        Key("at_least", "Under 'collect': 1 if a result is needed.", .text),
        Key(
            "part", "Where a plan shows the result.",
            .words([
                .init("first_look", "Before all else, for the clinician: safety screens."),
                .init("plan", "The plan at a glance."),
                .init("first_steps", "What happens next, beginning with one small step."),
                .init("staying", "What makes staying possible."),
                .init("records", "What the staff sees to."),
            ])),
    ]

    static let packKeys = [
        Key("name", "What the pack is called.", .text),
        Key("version", "So that a plan can say which rules made it.", .text),
        Key("reviewed_by", "Who looked the rules through.", .text),
        Key("reviewed_on", "The day of that, such as 2026-11-22.", .text),
        Key("review_by", "The day by which the rules are looked at again.", .text),
        Key("sources", "What the rules rest on, under names.", .entries(.source, .text)),
    ]

    static let wordingKeys = [
        Key("avoid", "Terms that no text of the pack uses.", .list(.text)),
        Key("say", "What to say instead.", .text),
        Key(
            "except_in", "Where a term may stand all the same.",
            .list(.words([.init("quotation", "A person's own words.")]))),
    ]

    static let caseKeys = [
        Key("name", "What the case is, in plain words.", .text),
        Key("today", "The day to which 'since' counts.", .text),
        Key("answers", "What was said; '{}' for nothing.", .answers),
        Key(
            "expect", "What the decisions should be; what is not named is not checked.",
            .expectations),
    ]
}
