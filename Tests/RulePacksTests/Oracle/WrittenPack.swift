import TestSupport

/// A random pack, as the text that a person would write and as what it plainly means.
///
/// What it means is worked out here, with nothing of the reader or the tables.
struct WrittenPack {
    typealias Line = (name: String, test: WrittenTest)
    typealias Block = [Line]

    struct Question {
        var name: String
        var form: Form
        var askWhen: Block
    }

    enum Form {
        case yesNo
        case choice([String])
        case choices([String])
        case number(Int)
        case days(Int)
        /// Sessions that meet on these days, the first of which may be busy.
        case sessionsFree([String])
    }

    struct Rule {
        var name: String
        var when: Block
        var whenAny: [Block]
        var unless: [Block]
        var then: [String]
    }

    struct Decision {
        var name: String
        var policy: String
        var options: [String]
        var rules: [Rule]
        var otherwise: String?
    }

    var questions: [Question] = []
    var decisions: [Decision] = []

    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri"]

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        addQuestions(&random)
        for index in 0..<Int.random(in: 1...4, using: &random) { addDecision(index, &random) }
    }

    private mutating func addQuestions(_ random: inout SeededGenerator) {
        let words = ["red", "green", "blue", "grey"]
        var forms: [Form] = [.yesNo, .choice(words), .choices(words), .number(9), .days(40)]
        forms += [.yesNo, .sessionsFree(Self.weekdays.some(&random))]
        for (index, form) in forms.shuffled(using: &random).enumerated() {
            var question = Question(name: "q\(index)", form: form, askWhen: [])
            if case .sessionsFree = form { question.name = "main_sessions_free" }
            if Int.random(in: 0..<3, using: &random) == 0, question.name.hasPrefix("q") {
                question.askWhen = block(&random)
            }
            questions.append(question)
        }
    }

    private mutating func addDecision(_ index: Int, _ random: inout SeededGenerator) {
        let name = "d\(index)"
        let options = (0..<3).map { "\(name)_o\($0)" }
        let policy = ["first", "collect", "unique"].randomElement(using: &random) ?? "first"
        let rules = (0..<Int.random(in: 1...6, using: &random)).map { number in
            Rule(
                name: "rule-\(index)-\(number)", when: block(&random),
                whenAny: (0..<Int.random(in: 0...2, using: &random)).map { _ in block(&random) },
                unless: (0..<Int.random(in: 0...2, using: &random)).map { _ in block(&random) },
                then: policy == "collect"
                    ? options.some(&random) : Array(options.some(&random).prefix(1)))
        }
        let hasOtherwise = Bool.random(using: &random)
        decisions.append(
            Decision(
                name: name, policy: policy, options: options, rules: rules,
                otherwise: hasOtherwise ? options[0] : nil))
    }

    /// One or two lines about what stands already; none if nothing does.
    private func block(_ random: inout SeededGenerator) -> Block {
        let names = questions.map(\.name) + decisions.map(\.name)
        guard !names.isEmpty else { return [] }
        return names.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))
            .map { ($0, test(of: $0, &random)) }
    }

    private func test(of name: String, _ random: inout SeededGenerator) -> WrittenTest {
        if let decision = decisions.first(where: { $0.name == name }) {
            return decision.policy == "collect"
                ? .words(decision.options, &random) : .word(decision.options, &random)
        }
        let kind = Int.random(in: 0..<8, using: &random)
        if kind < 2 { return kind == 0 ? .answered : .unanswered }
        switch questions.first(where: { $0.name == name })?.form {
        case .choice(let words): return .word(words, &random)
        case .choices(let words): return .words(words, &random)
        case .number(let most): return .number(most, "", &random)
        case .days(let most): return .number(most, " days", &random)
        case .sessionsFree(let days): return .number(days.count, "", &random)
        case .yesNo, nil: return .word(["yes", "no"], &random)
        }
    }
}
