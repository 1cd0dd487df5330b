import ArgumentParser

/// Where a result goes, as every command that writes one takes it.
struct OutputOption: ParsableArguments {
    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp(
            "A file for the result; without it, standard output.", valueName: "file"),
        completion: .file())
    var output: String?
}
