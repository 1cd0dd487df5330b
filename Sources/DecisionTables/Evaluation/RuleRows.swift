/// The rules of a table as rows: a rule applies when one of its positive rows holds and none of
/// its negative rows does.
///
/// A rule without `when_any` has one positive row, and a line that stands alone in an `unless`
/// block narrows it, so most rules are one row:
///
///     when: { a, b }   unless: { c }                      primary  a b ¬c
///     when: { a }      when_any: [{ b }, { c, d }]        primary  a b       positive  a c d
///     when: { a }      unless: { b, c }                   primary  a         negative  b c
struct RuleRows {
    /// The first positive row of every rule, by rule.
    var primary: [Row] = []
    /// The further positive rows, ordered by rule.
    var positive: [Extra] = []
    /// The rows that must not hold, ordered by rule.
    var negative: [Extra] = []

    struct Extra {
        var rule: Int
        var row: Row
    }

    init(_ rules: [Rule], cut cutting: Cutting) {
        primary.reserveCapacity(rules.count)
        for (index, rule) in rules.enumerated() {
            var all = cutting.row(rule.when)
            for block in rule.unless {
                if let rest = cutting.rowOutside(block) {
                    all = all.and(rest)
                } else {
                    negative.append(Extra(rule: index, row: cutting.row(block)))
                }
            }
            let further = rule.whenAny.dropFirst().map { all.and(cutting.row($0)) }
            positive += further.map { Extra(rule: index, row: $0) }
            primary.append(rule.whenAny.first.map { all.and(cutting.row($0)) } ?? all)
        }
    }
}
