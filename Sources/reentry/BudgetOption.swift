import ArgumentParser
import DecisionTables

/// How far proofs and comparisons go.
struct BudgetOption: ParsableArguments {
    @Option(
        name: .customLong("budget"),
        help: ArgumentHelp(
            "How far proofs go: the most nodes of the diagrams that they are made of.",
            valueName: "nodes"))
    var nodes = CaseSpace.usualBudget

    func validate() throws {
        if !(1...Self.mostNodes).contains(nodes) {
            throw ValidationError("'--budget' is a number from 1 to \(Self.mostNodes)")
        }
    }

    /// About 50 GB.
    private static let mostNodes = 1_000_000_000
}
