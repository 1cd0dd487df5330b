extension RuleForm {
    /// A file of answers that says more than the answers alone.
    package static let answersFile = RuleForm(
        "a file of answers",
        [
            Key("label", .optional(.text), "the program's own reference; a name is not needed"),
            Key("asked_on", .optional(.phrase(.date)), "when they were asked"),
            Key("start_on", .optional(.phrase(.date)), "when they would like to begin"),
            Key("answers", .optional(.answers), "what was said"),
            Key("decided", .optional(.decided), "what the clinician decided"),
            Key("overruled", .optional(.overruled), "why the plan parts from a promise"),
            Key("steps", .optional(.form(.stepChanges)), "steps to add, change or strike"),
        ])

    package static let decidedResult = RuleForm(
        "what is decided",
        [
            Key("options", .optional(.results), "what holds ('[]' declines it)"),
            Key("because", .optional(.text), "why"),
        ])

    package static let stepChanges = RuleForm(
        "'steps'",
        [
            Key("add", .optional(.list(.form(.step), atLeast: 0)), "steps that the rules lack"),
            Key("change", .optional(.list(.form(.changedStep), atLeast: 0)), "steps said anew"),
            Key("strike", .optional(.list(.form(.struckStep), atLeast: 0)), "steps left out"),
        ])

    package static let changedStep = RuleForm("a change of a step", target + stepKeys)

    package static let struckStep = RuleForm(
        "a step to strike", target + [Key("because", .optional(.text), "why")])

    private static let target: [Key] = [
        .required("step", .text, "the step that is meant, by what it says"),
        Key("due", .optional(.phrase(.deadline)), "by when it was due, where two say the same"),
    ]
}
