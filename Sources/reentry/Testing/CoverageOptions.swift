import ArgumentParser

/// What is asked besides whether the cases pass: what they try of the pack.
struct CoverageOptions: ParsableArguments {
    @Flag(
        name: .customLong("coverage"),
        help: "Tells which rules, bounds, options and choices the cases see.")
    var isAsked = false

    @Flag(
        name: .customLong("lines"),
        help: "Prints the rules, and before each line how many cases see what it holds.")
    var showsLines = false

    @Option(
        name: .customLong("fail-under"),
        help: ArgumentHelp(
            "Ends with 1 if the cases see less than this percentage of what can be seen.",
            valueName: "percent"),
        transform: percentage)
    var least: Double?

    var isWanted: Bool { isAsked || showsLines || least != nil }

    static func percentage(_ text: String) throws -> Double {
        let number = text.hasSuffix("%") ? String(text.dropLast()) : text
        if let percent = Double(number), (0...100).contains(percent) { return percent }
        throw ValidationError("'\(text)' is not a percentage; write a number from 0 to 100")
    }
}
