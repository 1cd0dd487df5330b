import ArgumentParser
import PackTesting
import RulePacks

/// Whether to look for wrong changes to the rules that no case notices, and for which.
struct MutationOptions: ParsableArguments {
    @Flag(
        name: .customLong("mutate"),
        help: "Makes small wrong changes to the rules, and tells which of them no case notices.")
    var isAsked = false

    @Flag(
        name: .customLong("suggest"),
        help: """
            Writes the few cases that would see what no case sees yet, as a file to be read \
            through and put among the cases.
            """)
    var suggests = false

    @Option(
        name: .customLong("sample"),
        help: ArgumentHelp("Tries so many of the changes, taken at random.", valueName: "count"))
    var sample: Int?

    @Option(
        name: .customLong("seed"),
        help: ArgumentHelp(
            "Which ones '--sample' takes; the same number, the same changes.",
            discussion: "Without it: 1.", valueName: "number"))
    var seed: UInt64?

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp(
            "Goes on with the change of this number, after a run that was ended early.",
            valueName: "number"))
    var first = 1

    @Option(
        name: .customLong("min-score"),
        help: ArgumentHelp(
            "Ends with 1 if less than this percentage of the changes is noticed.",
            valueName: "percent"),
        transform: CoverageOptions.percentage)
    var least: Double?

    var isWanted: Bool { isAsked || suggests || least != nil }

    func validate() throws {
        if let sample, sample < 1 { throw ValidationError("'--sample' is a number from 1 on") }
        if first < 1 { throw ValidationError("'--from' is a number from 1 on") }
        if sample != nil || first > 1, !isWanted {
            throw ValidationError("'--sample' and '--from' go with '--mutate'")
        }
        if seed != nil, sample == nil { throw ValidationError("'--seed' goes with '--sample'") }
    }

    /// The changes that are wanted of all that can be made.
    ///
    /// Throws where there is none to go on with, so that a number of an older pack does not pass.
    func wanted(of all: [Mutant]) throws -> [Mutant] {
        let taken = all.sampled(sample ?? all.count, seed: seed ?? 1)
        let wanted = taken.filter { $0.number >= first }
        if wanted.isEmpty, first > 1 {
            let last = taken.last.map { "the last one is \($0.number)" } ?? "there is none"
            throw ValidationError("'--from \(first)' is past all changes; \(last)")
        }
        return wanted
    }
}
