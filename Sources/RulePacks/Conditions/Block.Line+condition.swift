package import DecisionTables

extension Block.Line {
    /// The line without its place in a file.
    package var condition: Condition { Condition(input: input, test: test) }
}
