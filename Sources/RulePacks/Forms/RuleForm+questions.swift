extension RuleForm {
    package static let question = RuleForm(
        "a question",
        [
            .required("ask", .text, "the question as it is put"),
            Key("help", .text, "a line that makes answering easier"),
            .required(
                "type", .word(RuleWord.questionTypes), "what kind of answer it takes"
            ),
            key(.choices, .entries(.choice, .text, atLeast: 1), "what may be chosen"),
            key(
                .choicesFrom, .programList,
                "the list of the program to choose from"),
            key(.reasons, .flag, "whether each choice must be able to change a plan"),
            key(.range, .phrase(.range), "the answers it takes, such as '0 to 52'"),
            key(.bands, .entries(.band, .phrase(.band), atLeast: 0), "named parts of the range"),
            Key("ask_when", .block(.answers), "when the question is put at all"),
            Key("part", .word(RuleWord.questionParts), "where a plan shows it"),
        ])

    private static func key(_ key: KindReader.Key, _ value: RuleValue, _ purpose: String) -> Key {
        Key(key.rawValue, value, purpose, of: key.types)
    }

    package static let option = RuleForm(
        "an option",
        [
            .required("name", .text, "what it is called in a plan"),
            .required("plan", .text, "the sentence of the clinician's copy"),
            Key("client", .text, "the sentence of the person's own copy"),
            Key("track", .name(.track), "the track it puts them on"),
            Key("ramp", .name(.ramp), "how many sessions a week it begins with"),
            Key("online", .phrase(.perWeek), "sessions held online, such as '1 per week'"),
            Key("first_sessions", .form(.firstSessions), "how to be there at first"),
            Key(
                "group", .word(RuleWord.groupChoices),
                "the group they were in, or another"),
            Key("steps", .list(.form(.step), atLeast: 0), "what somebody does by some time"),
            Key("checks", .list(.text, atLeast: 0), "what the clinician should confirm"),
        ])

    package static let firstSessions = RuleForm(
        "'first_sessions'",
        [
            .required("count", .number(1...100), "how many sessions"),
            .required(
                "mode", .word(RuleWord.modes),
                "how to be there"),
        ])

    package static let step = RuleForm("a step", stepKeys)

    static let stepKeys: [Key] = [
        .required("do", .text, "what is done"),
        .required("who", .word(RuleWord.people), "who does it"),
        .required("by", .phrase(.deadline), "by when"),
        Key("client", .text, "the sentence of the person's own copy"),
    ]
}
