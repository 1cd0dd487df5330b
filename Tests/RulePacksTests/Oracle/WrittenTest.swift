import TestSupport

/// What a question or decision says in one case; nil stands for nothing.
enum Said: Hashable {
    case word(String)
    case words(Set<String>)
    case number(Int)
}

/// One test of a rule, as it is written and as one would understand it.
struct WrittenTest {
    var yaml: String
    var holds: (Said?) -> Bool

    static var answered: WrittenTest { WrittenTest(yaml: "answered") { $0 != nil } }
    static var unanswered: WrittenTest { WrittenTest(yaml: "unanswered") { $0 == nil } }

    /// A random test of something that is one of some words.
    static func word(_ words: [String], _ random: inout SeededGenerator) -> WrittenTest {
        let some = words.some(&random)
        let list = "[\(some.joined(separator: ", "))]"
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return WrittenTest(yaml: some[0]) { $0 == .word(some[0]) }
        case 1: return WrittenTest(yaml: list) { said in some.contains { .word($0) == said } }
        case 2:
            return WrittenTest(yaml: "{ not: \(list) }") { said in
                said != nil && !some.contains { .word($0) == said }
            }
        default:
            return WrittenTest(yaml: "[\(some[0]), unanswered]") {
                $0 == nil || $0 == .word(some[0])
            }
        }
    }

    /// A random test of something that is several of some words.
    static func words(_ words: [String], _ random: inout SeededGenerator) -> WrittenTest {
        let (some, others) = (words.some(&random), words.some(&random))
        let list = some.joined(separator: ", ")
        let otherList = others.joined(separator: ", ")
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return WrittenTest(yaml: some[0]) { $0.isAmong { $0.contains(some[0]) } }
        case 1:
            return WrittenTest(yaml: "[\(list), unanswered]") {
                $0 == nil || $0.isAmong { !$0.isDisjoint(with: some) }
            }
        case 2:
            return WrittenTest(yaml: "{ all: [\(list)], none: [\(otherList)] }") {
                $0.isAmong { $0.isSuperset(of: some) && $0.isDisjoint(with: others) }
            }
        case 3:
            return WrittenTest(yaml: "{ none: [\(list)] }") {
                $0.isAmong { $0.isDisjoint(with: some) }
            }
        default:
            return WrittenTest(yaml: "{ any: [\(list)], all: [\(otherList)] }") {
                $0.isAmong { !$0.isDisjoint(with: some) && $0.isSuperset(of: others) }
            }
        }
    }

    /// A random test of a number from 0 to `most`, with its unit.
    static func number(_ most: Int, _ unit: String, _ random: inout SeededGenerator) -> WrittenTest
    {
        let low = Int.random(in: 0...most, using: &random)
        let high = Int.random(in: low...most, using: &random)
        func text(_ words: String) -> String { "\(words) \(low)\(unit)" }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return WrittenTest(yaml: text("under")) { $0.isNumber { $0 < low } }
        case 1: return WrittenTest(yaml: text("at most")) { $0.isNumber { $0 <= low } }
        case 2: return WrittenTest(yaml: text("at least")) { $0.isNumber { $0 >= low } }
        case 3: return WrittenTest(yaml: text("more than")) { $0.isNumber { $0 > low } }
        case 4: return WrittenTest(yaml: text("exactly")) { $0.isNumber { $0 == low } }
        case 5:
            return WrittenTest(yaml: "\(low) to \(high)\(unit)") {
                $0.isNumber { low <= $0 && $0 <= high }
            }
        case 6:
            return WrittenTest(yaml: "{ not: \(text("at most")) }") { $0.isNumber { $0 > low } }
        default:
            return WrittenTest(yaml: "[unanswered, \(text("exactly")), at least \(high)\(unit)]") {
                $0 == nil || $0.isNumber { $0 == low || $0 >= high }
            }
        }
    }
}

extension Said? {
    fileprivate func isAmong(_ body: (Set<String>) -> Bool) -> Bool {
        if case .words(let words) = self { body(words) } else { false }
    }

    fileprivate func isNumber(_ body: (Int) -> Bool) -> Bool {
        if case .number(let number) = self { body(number) } else { false }
    }
}

extension [String] {
    /// At least one of them, in a random order.
    func some(_ random: inout SeededGenerator) -> [String] {
        Array(shuffled(using: &random).prefix(Int.random(in: 1...count, using: &random)))
    }
}
