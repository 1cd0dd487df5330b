/// Questions and the program.
extension Structure {
    static let questionKeys = [
        Key("ask", "The question as it is put.", .text),
        Key("help", "A line that makes answering easier.", .text),
        Key("type", "What kind of answer it takes.", .words(types)),
        Key("choices", "What may be chosen, under names.", .entries(.choice, .text)),
        Key(
            "choices_from", "The list of the program that its choices are.",
            .words([
                .init("groups", "The program's groups."), .init("tracks", "The program's tracks."),
            ])),
        Key("reasons", "Whether every choice must be able to change a plan.", .words(flags)),
        Key("range", "The answers it takes, such as '0 to 52' or '0 days to 2 years'.", .text),
        Key("bands", "Named parts of the range.", .entries(.band, .text)),
        Key("ask_when", "When the question is put at all.", .conditions(.answers)),
        Key(
            "part", "Where a plan shows the answer.",
            .words([
                .init("heard", "What we heard."),
                .init("carried_over", "What they already did and carry over."),
                .init("staying", "What made it hard, or would make it possible, to stay."),
                .init("safety", "For the clinician only."),
            ])),
    ]

    private static let flags = [
        Slot.Word("yes", "It is so."), Slot.Word("no", "It is not so."),
    ]

    private static let types = [
        Slot.Word("yes_no", "Yes or no."),
        Slot.Word("choice", "One of its choices."),
        Slot.Word("choices", "Any number of its choices; none of them is an answer too."),
        Slot.Word("number", "A whole number within 'range'."),
        Slot.Word("duration", "A length of time within 'range', such as '3 weeks'."),
        Slot.Word("availability", "Busy times in a week."),
        Slot.Word("text", "Free words; they go into the plan as a quotation, never into a rule."),
    ]

    static let programKeys = [
        Key("name", "What the program is called.", .text),
        Key("contact", "Whom a person can call or write to.", .structure(.contact)),
        Key("crisis", "What to do in a crisis, as it is printed for the person.", .text),
        Key("weeks", "How many weeks it lasts.", .text),
        Key("tracks", "Sessions that meet every week.", .entries(.track, .structure(.track))),
        Key("ramps", "Sessions a week, week by week.", .entries(.ramp, .structure(.ramp))),
        Key("groups", "People who meet together.", .entries(.group, .structure(.group))),
        Key("closed", "Days without sessions.", .list(.text)),
        Key("policy", "What the program has to keep to.", .structure(.policy)),
    ]

    static let contactKeys = [
        Key("name", "The person or desk that answers.", .text),
        Key("phone", "A telephone number.", .text),
        Key("email", "An address to write to.", .text),
        Key("hours", "When someone answers.", .text),
    ]

    static let policyKeys = [
        Key("hours_per_week", "Hours a week, such as '9 to 19'.", .text),
        Key("days_between_sessions", "Days without a session, such as 'at most 2'.", .text),
    ]

    static let trackKeys = [
        Key("name", "What the track is called.", .text),
        Key("sessions", "When it meets, such as [Mon 09:00-12:00].", .list(.text)),
    ]

    static let rampKeys = [
        Key(
            "sessions_per_week", "Week by week, such as [1, 2, 3]; the last holds on.", .list(.text)
        ),
        Key("review", "When it is looked at again, such as 'every 2 weeks'.", .text),
    ]

    static let groupKeys = [
        Key("track", "The track on which it meets.", .name(.track)),
        Key("name", "What the group is called.", .text),
    ]
}
