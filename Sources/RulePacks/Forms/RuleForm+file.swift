extension RuleForm {
    /// A file that has no decision.
    package static let file = RuleForm(
        "a rule file",
        sections + [
            Key("options", .entries(.option, .form(.option), atLeast: 0), "what a plan may offer"),
            Key("decision", .id(.decision), "a table of rules; its keys stand beside it"),
        ])

    /// A file with a decision: its keys beside all others.
    package static let decisionFile = RuleForm(
        "a decision", oneOf: ["rules", "otherwise"],
        [
            .required("decision", .id(.decision), "the name under which others use it"),
            .required("title", .text, "what is decided, in a few words"),
            Key("asks", .text, "what is decided, as a question"),
            .required(
                "hit_policy", .word(RuleWord.hitPolicies), "which of the rules that apply decide"),
            Key("part", .word(RuleWord.decisionParts), "where a plan shows it"),
            Key("at_least", .number(1...1), "under 'collect': an empty result is a fault"),
            .required("options", .decisionOptions, "what it may come to"),
            Key("rules", .list(.form(.rule), atLeast: 0), "the rows of its table"),
            Key("otherwise", .form(.otherwise), "what holds when no rule applies"),
        ] + sections)

    private static let sections = [
        Key("pack", .form(.pack), "the pack's name, version, review and sources"),
        Key("program", .form(.program), "what the program offers, and when"),
        Key(
            "questions", .entries(.question, .form(.question), atLeast: 0), "what may be asked"),
        Key("promises", .list(.form(.promise), atLeast: 0), "what holds for every answer"),
        Key("wording", .list(.form(.wording), atLeast: 0), "terms to avoid"),
        Key("cases", .list(.form(.packCase), atLeast: 0), "answers with what is expected of them"),
        Key("language", .phrase(.language), "the language of its texts, such as 'es'"),
        Key("texts", .translations, "the pack's own texts, each with its translation"),
    ]

    package static let pack = RuleForm(
        "'pack'",
        [
            .required("name", .text, "what the pack is called"),
            .required("version", .text, "so that a plan can say which rules made it"),
            Key("reviewed_by", .text, "who looked at the rules"),
            Key("reviewed_on", .phrase(.date), "when they did"),
            Key("review_by", .phrase(.date), "the day after which the check reminds of it"),
            Key(
                "sources", .entries(.source, .text, atLeast: 0), "what rules may name as 'source'"),
        ])

    package static let program = RuleForm(
        "'program'",
        [
            .required("name", .text, "what the program is called"),
            .required("contact", .form(.contact), "whom a person can call or write to"),
            Key("crisis", .text, "what to do in a crisis, as it is printed"),
            .required("weeks", .number(1...104), "how many weeks it lasts"),
            Key("tracks", .entries(.track, .form(.track), atLeast: 0), "when sessions meet"),
            Key("ramps", .entries(.ramp, .form(.ramp), atLeast: 0), "how many sessions a week"),
            Key("groups", .entries(.group, .form(.group), atLeast: 0), "who meets together"),
            Key("closed", .list(.phrase(.date), atLeast: 0), "days without sessions"),
            Key("policy", .form(.policy), "what the program has to keep to"),
        ])

    package static let contact = RuleForm(
        "'contact'", oneOf: ["phone", "email"],
        [
            Key("name", .text, "the person or desk that answers"),
            Key("phone", .text, "a way to reach the program ('email' will do)"),
            Key("email", .text, "where to write to"),
            Key("hours", .text, "when somebody answers"),
        ])

    package static let track = RuleForm(
        "a track",
        [
            .required("name", .text, "what the track is called"),
            .required(
                "sessions", .list(.phrase(.session), atLeast: 1),
                "when it meets, such as [Mon 09:00-12:00]"),
        ])

    package static let ramp = RuleForm(
        "a ramp",
        [
            .required(
                "sessions_per_week", .list(.number(0...21), atLeast: 1),
                "sessions week by week, such as [1, 2, 3]"),
            Key("review", .phrase(.rhythm), "how often to look back, such as 'every 2 weeks'"),
        ])

    package static let group = RuleForm(
        "a group",
        [
            .required("track", .name(.track), "the track it meets on"),
            .required("name", .text, "what the group is called"),
        ])

    package static let policy = RuleForm(
        "'policy'",
        [
            Key("hours_per_week", .phrase(.numbers), "hours of a full week, such as '9 to 19'"),
            Key(
                "days_between_sessions", .phrase(.limit),
                "days without a session, such as 'at most 2'"),
        ])
}
