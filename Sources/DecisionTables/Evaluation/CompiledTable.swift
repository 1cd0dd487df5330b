/// A decision table as bits: for every cell of every column, which rows accept it.
///
/// A case is coded as one cell a column. The rows that hold for it are those that all these cells
/// accept, so evaluation is the intersection of one bit set a column:
///
///     rules                                           columns and cells
///       0  time_away under 14 days                    time_away      -  <14  14...30  >30
///       1  time_away 14 to 30 days, home yes            accepted by  2   0,2   1,2     2
///       2  home: [no, unanswered]                     home           -   no    yes
///                                                       accepted by 0,2  0,2   0,1
///
///     20 days, home unanswered   {1,2} ∩ {0,2} = {2}  rule 2 applies
///
/// A rule that does not test a column accepts all its cells. Rules that need more than one row
/// (see `RuleRows`) have their primary row at their own index; the rest follow and are folded in
/// afterwards. Rows are counted in *blocks* of 512, eight words at once, and padded with rows that
/// never hold.
///
/// It is immutable, and a class only because evaluation would otherwise count references to each
/// of its arrays; that took longer than the evaluation.
public final class CompiledTable: Sendable {
    public let hitPolicy: HitPolicy
    public let optionCount: Int
    public let ruleCount: Int
    /// The columns that some rule tests, ascending, as indices into `Cutting.columns`.
    public let columns: [Int]
    /// The options when no rule applies.
    public let otherwise: [Int]?

    /// For every column and cell the rows that accept it; the very first bit set is all rows.
    let bits: [SIMD8<UInt64>]
    /// How many blocks a bit set of rows takes.
    let blockCount: Int
    /// Where the bit set of a column's first cell starts in `bits`.
    let columnStarts: [Int]
    let cellCounts: [Int]
    let extras: ExtraRows
    let options: RuleOptions

    /// Compiles a table of the model that was cut.
    public init(_ table: DecisionTable, cut cutting: Cutting) {
        Self.checkOptions(of: table)
        let rows = RuleRows(table.rules, cut: cutting)
        let extras = ExtraRows(rows)
        let tests = TestsOfColumns(rows, extras: extras, columnCount: cutting.columns.count)
        let layout = RowLayout(ruleCount: table.rules.count, extras: extras)

        var bits = layout.allRows
        var columnStarts: [Int] = []
        let cellCounts = tests.columns.map { cutting.columns[$0].cells.count }
        bits.reserveCapacity(layout.blockCount * cellCounts.reduce(1, +))
        for column in tests.columns {
            columnStarts.append(bits.count)
            bits += layout.bits(of: cutting.columns[column], tests: tests.ofColumn[column])
        }

        hitPolicy = table.hitPolicy
        optionCount = table.optionCount
        ruleCount = table.rules.count
        otherwise = table.otherwise
        columns = tests.columns
        self.bits = bits
        blockCount = layout.blockCount
        self.columnStarts = columnStarts
        self.cellCounts = cellCounts
        self.extras = extras
        options = RuleOptions(table.rules, optionCount: table.optionCount)
    }

    private static func checkOptions(of table: DecisionTable) {
        for rule in table.rules { check(rule.options, of: table) }
        if let otherwise = table.otherwise { check(otherwise, of: table) }
    }

    private static func check(_ options: [Int], of table: DecisionTable) {
        for option in options {
            precondition(0..<table.optionCount ~= option, "a table leads to its own options")
        }
        precondition(
            table.hitPolicy == .collect || options.count == 1,
            "a rule leads to one option, except under collect")
    }
}
