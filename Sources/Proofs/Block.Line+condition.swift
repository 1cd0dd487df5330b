internal import DecisionTables
internal import RulePacks

extension RulePacks.Block.Line {
    /// The line without its place in a file.
    var condition: Condition { Condition(input: input, test: test) }
}
