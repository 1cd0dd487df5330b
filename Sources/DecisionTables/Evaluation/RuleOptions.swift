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
        var list: [Int] = []
        var starts = [0]
        for rule in rules {
            list += rule.options
            starts.append(list.count)
        }
        self.list = list
        self.starts = starts
        guard optionCount <= 64 else {
            (masks, wordMasks, blockMasks) = ([], [], [])
            return
        }
        masks = rules.map { rule in
            var mask: UInt64 = 0
            for option in rule.options { mask |= 1 << UInt64(option) }
            return mask
        }
        wordMasks = masks.joined(by: 64)
        blockMasks = masks.joined(by: 512)
    }

    /// The options of some rules, in rule order, each once.
    func each(of rules: [Int]) -> [Int] {
        var options: [Int] = []
        var seen = Members()
        for rule in rules where masks.isEmpty || !Members(bits: masks[rule]).isSubset(of: seen) {
            for index in starts[rule]..<starts[rule + 1] where !seen.contains(list[index]) {
                seen.insert(list[index])
                options.append(list[index])
            }
        }
        return options
    }

    subscript(rule: Int) -> ArraySlice<Int> { list[starts[rule]..<starts[rule + 1]] }
}

extension [UInt64] {
    /// The unions of so many neighbours each.
    fileprivate func joined(by size: Int) -> [UInt64] {
        var unions = Array(repeating: UInt64(0), count: (count + size - 1) / size)
        for (index, mask) in enumerated() { unions[index / size] |= mask }
        return unions
    }
}
