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
/// afterwards. Rows are counted in *blocks* of 512, one vector register's worth and padded with
/// rows that never hold.
public struct CompiledTable: Sendable {
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
}

/// The rows of a compiled table besides the primary row of each rule.
struct ExtraRows: Sendable {
    /// The first extra row; a multiple of 64, so that no word holds extras and rules.
    let start: Int
    /// The rule of each extra row: first those of positive rows, then those of negative rows.
    let rules: [Int]
    let positiveCount: Int
    /// By words of rules: those with an extra row.
    let affected: [UInt64]
    /// By words of rules: those with a further positive row.
    let widened: [UInt64]

    var isEmpty: Bool { rules.isEmpty }
    var end: Int { start + rules.count }
}

/// What the rules of a compiled table lead to.
struct RuleOptions: Sendable {
    /// The options of all rules, one rule after the other.
    private let list: [Int]
    private let starts: [Int]
    /// Each rule's options as bits, and each word's and block's rules' options together; empty when
    /// the table has more than 64 options.
    let masks: [UInt64]
    let wordMasks: [UInt64]
    let blockMasks: [UInt64]

    init(_ rules: [Rule], optionCount: Int) {
        list = rules.flatMap(\.options)
        starts = rules.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.options.count) }
        guard optionCount <= 64 else {
            (masks, wordMasks, blockMasks) = ([], [], [])
            return
        }
        masks = rules.map { $0.options.reduce(0) { $0 | 1 << UInt64($1) } }
        wordMasks = masks.joined(by: 64)
        blockMasks = masks.joined(by: 512)
    }

    subscript(rule: Int) -> ArraySlice<Int> { list[starts[rule]..<starts[rule + 1]] }
}

extension [UInt64] {
    /// The unions of so many neighbours each.
    fileprivate func joined(by size: Int) -> [UInt64] {
        stride(from: 0, to: count, by: size).map { start in
            self[start..<Swift.min(start + size, count)].reduce(0, |)
        }
    }
}
