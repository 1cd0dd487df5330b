extension RuleForm {
    package static let rule = RuleForm(
        "a rule",
        [.required("id", .id(.rule), "the name under which a plan shows it")] + conditions + outcome
    )

    package static let otherwise = RuleForm("'otherwise'", outcome)

    private static let conditions = [
        Key("when", .block(.anything), "what must hold, line by line"),
        Key(
            "when_any", .list(.block(.anything), atLeast: 1),
            "blocks of which one must hold besides"),
        Key("unless", .oneOrList(.block(.anything), atLeast: 1), "blocks of which none may hold"),
    ]

    private static let outcome: [Key] = [
        .required("then", .results, "the option it leads to"),
        .required("because", .text, "the sentence that a clinician reads"),
        Key("source", .name(.source), "what it rests on: an entry of the pack's 'sources'"),
        Key("note", .text, "for staff; never in a plan for the person"),
    ]

    package static let promise = RuleForm(
        "a promise", oneOf: ["always", "never"],
        [
            .required("id", .id(.promise), "the name under which a check shows it"),
            .required("says", .text, "the promise as a sentence"),
        ] + conditions + [
            Key("always", .block(.decisions), "what holds in every such case (or 'never')"),
            Key("never", .block(.decisions), "what holds in no such case"),
        ])

    package static let wording = RuleForm(
        "a wording",
        [
            .required("avoid", .list(.phrase(.term), atLeast: 1), "the terms to avoid"),
            .required("say", .text, "what to say instead"),
            Key(
                "except_in", .list(.word(RuleWord.quotation), atLeast: 0),
                "where such a term may stand all the same"),
        ])

    package static let packCase = RuleForm(
        "a case",
        [
            .required("name", .text, "what the case is, in plain words"),
            Key("today", .phrase(.date), "the day to which 'since' counts"),
            .required("answers", .answers, "what was said ('{}' for nothing)"),
            .required("expect", .expectations, "what the decisions should be"),
        ])
}
