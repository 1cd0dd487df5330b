/// Rules, promises and options.
extension Structure {
    private static let conditions = [
        Key("when", "All of these lines must hold.", .conditions(.all)),
        Key("when_any", "One of these blocks must hold, besides 'when'.", .list(.conditions(.all))),
        Key(
            "unless", "None of these blocks may hold; a block holds when all of its lines do.",
            .list(.conditions(.all))),
    ]

    private static let reasons = [
        Key("because", "The sentence that a clinician reads.", .text),
        Key("source", "What it rests on: a name from the pack's 'sources'.", .name(.source)),
        Key("note", "For staff; never in a plan for the person.", .text),
    ]

    static let ruleKeys =
        [Key("id", "The name under which a plan shows the rule.", .definition(.rule))]
        + conditions + [Key("then", "The option that it leads to.", .result)] + reasons

    static let otherwiseKeys =
        [Key("then", "The option when no rule applies.", .result)] + reasons

    static let promiseKeys =
        [
            Key("id", "The name under which a check shows it.", .definition(.promise)),
            Key("says", "The promise as a sentence.", .text),
        ] + conditions + [
            Key("always", "Holds in every such case.", .conditions(.decisions)),
            Key("never", "Holds in no such case.", .conditions(.decisions)),
        ]

    static let optionKeys = [
        Key("name", "What it is called in a plan.", .text),
        Key("plan", "The sentence of the clinician's copy.", .text),
        Key("client", "The sentence of the person's own copy.", .text),
        Key("track", "The track on which sessions meet.", .name(.track)),
        Key("ramp", "How many sessions a week, week by week.", .name(.ramp)),
        Key("online", "Sessions held online, such as '1 per week'.", .text),
        Key("first_sessions", "How to be there in the first sessions.", .structure(.firstSessions)),
        Key(
            "group", "Which group it is.",
            .words([
                .init("same", "The group they were in."),
                .init("another", "The plan names the other groups of the track."),
            ])),
        Key("steps", "What someone does by some time.", .list(.structure(.step))),
        Key("checks", "What the clinician should confirm.", .list(.text)),
    ]

    static let firstSessionsKeys = [
        Key("count", "How many sessions.", .text),
        Key(
            "mode", "How to be there.",
            .words([
                .init("listen", "Listening is enough."),
                .init("check_in", "A short check-in."),
                .init("open", "As open as they like."),
            ])),
    ]

    static let stepKeys = [
        Key("do", "What is done.", .text),
        Key(
            "who", "Who does it.",
            .words([
                .init("client", "The person who is coming back."),
                .init("clinician", "The clinician."), .init("staff", "Someone of the staff."),
            ])),
        Key(
            "by", "By when.",
            .words([
                .init("today", "On the day of the plan."),
                .init("check-in", "By the check-in."),
                .init("first group", "By the first group session."),
                .init("week 1", "By the end of that week."),
            ])),
        Key("client", "The sentence of the person's own copy.", .text),
    ]
}
