import ArgumentParser

/// Whether the cases are to expect what comes out today.
struct UpdateOptions: ParsableArguments {
    @Flag(
        name: .customLong("update"),
        help: "Shows the cases as they would be if they expected what comes out today.")
    var isAsked = false

    @Flag(
        name: .customLong("write"),
        help: "With '--update': writes that into the files, all of them or none.")
    var isWritten = false

    func validate() throws {
        if isWritten, !isAsked { throw ValidationError("'--write' goes with '--update'") }
    }
}
