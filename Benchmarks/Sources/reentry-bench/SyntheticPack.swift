import Diagnostics

/// A pack of so many rules over eight questions, as the texts of its files.
///
/// Three questions are numbers tested by intervals, three are choices tested by lists, two are yes
/// or no. A rule looks at half of them. Each decision has 1,000 rules and a file of its own, for
/// no file may have more than 100,000 nodes.
struct SyntheticPack {
    private(set) var texts: [(path: String, text: String)] = [("pack.yaml", head)]

    private static let rulesOfFile = 1_000
    private static let options = (0..<12).map { "option_\($0)" }
    private static let numbers = [("days_away", 99), ("weeks_done", 52), ("hours", 40)]
    private static let choices = [("place", 8), ("pace", 5), ("mood", 12)]
    private static let flags = ["works", "studies"]

    init(ruleCount: Int, seed: UInt64) {
        var generator = SplitMix(seed: seed)
        for (number, first) in stride(from: 0, to: ruleCount, by: Self.rulesOfFile).enumerated() {
            var text = Self.decision(number)
            for rule in first..<min(first + Self.rulesOfFile, ruleCount) {
                text += Self.rule(rule, using: &generator)
            }
            texts.append(("decision-\(number).yaml", text))
        }
    }

    /// The files, made anew so that finding their lines is measured too.
    var files: [SourceFile] {
        texts.map { SourceFile(path: $0.path, text: $0.text) }
    }

    var size: Int { texts.reduce(0) { $0 + $1.text.utf8.count } }

    private static var head: String {
        var text = """
            pack: { name: Synthetic, version: 1.0.0 }
            program:
              name: Synthetic
              contact: { name: Desk, phone: 555-0100 }
              crisis: Call 988.
              weeks: 8
              tracks:
                morning: { name: Morning, sessions: [Mon 09:00-12:00, Wed 09:00-12:00] }
              ramps:
                full: { sessions_per_week: [2] }
            questions:

            """
        for (id, most) in numbers {
            text += "  \(id): { ask: How many?, type: number, range: 0 to \(most) }\n"
        }
        for (id, count) in choices {
            let words = (0..<count).map { "\(id)_\($0): Number \($0)" }.joined(separator: ", ")
            text += "  \(id): { ask: Which one?, type: choice, choices: { \(words) } }\n"
        }
        for id in flags { text += "  \(id): { ask: Is it so?, type: yes_no }\n" }
        return text
    }

    private static func decision(_ number: Int) -> String {
        let defined = options.map { "  - \($0)\n" }.joined()
        let shared = options.map { "  \($0): { name: A result, plan: It is so. }\n" }.joined()
        return """
            decision: decision_\(number)
            title: Decision \(number)
            hit_policy: collect
            options:
            \(number == 0 ? shared : defined)rules:

            """
    }

    private static func rule(_ number: Int, using generator: inout SplitMix) -> String {
        let then = Int.random(in: 0..<options.count, using: &generator)
        return """
              - id: rule-\(number)
                when: { \(conditions(using: &generator).joined(separator: ", ")) }
                then: \(options[then])
                because: The answers lead here.

            """
    }

    private static func conditions(using generator: inout SplitMix) -> [String] {
        var all: [String] = []
        for (id, most) in numbers {
            let ends = [0, 1].map { _ in Int.random(in: 1..<most, using: &generator) }
            all.append("\(id): \(min(ends[0], ends[1])) to \(max(ends[0], ends[1]))")
        }
        for (id, count) in choices {
            let first = Int.random(in: 0..<count - 1, using: &generator)
            all.append("\(id): [\(id)_\(first), \(id)_\(first + 1)]")
        }
        for id in flags { all.append("\(id): \(Bool.random(using: &generator) ? "yes" : "no")") }
        return all.shuffled(using: &generator).dropLast(all.count / 2)
    }
}
