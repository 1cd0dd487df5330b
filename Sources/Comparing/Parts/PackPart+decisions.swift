internal import DecisionTables
internal import Diagnostics
internal import RulePacks

extension PackPart {
    /// The decision itself, then its rules.
    static func all(of decision: Decision) -> [PackPart] {
        let id = decision.id.value
        var part = PackPart("decision '\(id)'", .rules, decision.title.value, isInPlans: true)
        part.add("title", decision.title.value, .texts, isInPlans: true)
        part.add("asks", decision.asks?.value, .texts)
        part.add("part", decision.part.rawValue, .texts, isInPlans: true)
        part.add("hit_policy", decision.hitPolicy.rawValue, .rules)
        part.add("at_least", decision.needsResult ? "1" : nil, .rules)
        part.add(order: decision.rules.map(\.id.value), of: "rules", .rules)
        return [part] + decision.rules.map { PackPart($0, of: id) }
            + (decision.otherwise.map { [PackPart($0, of: id)] } ?? [])
    }

    private init(_ rule: RulePacks.Rule, of decision: ID) {
        let then = rule.then.map(\.value).joined(separator: ", ")
        let when = rule.conditions.texts.map { "\($0.name): \($0.text)" }
        let words = when.isEmpty ? "always" : when.joined(separator: ", ")
        self.init("rule '\(rule.id.value)' of '\(decision)'", .rules, "\(words) → \(then)")
        for (name, text) in rule.conditions.texts { add(name, text, .rules) }
        add("then", then, .rules)
        add("because", rule.because.value, .texts, isInPlans: true)
        add("note", rule.note?.value, .texts)
        add("source", rule.source?.value, .sources)
    }

    private init(_ otherwise: Otherwise, of decision: ID) {
        let then = otherwise.then.map(\.value).joined(separator: ", ")
        self.init("otherwise of '\(decision)'", .rules, "→ \(then)")
        add("then", then, .rules)
        add("because", otherwise.because.value, .texts, isInPlans: true)
        add("note", otherwise.note?.value, .texts)
        add("source", otherwise.source?.value, .sources)
    }

    init(_ option: PlanOption) {
        self.init("option '\(option.id.value)'", .texts, option.name.value)
        add("name", option.name.value, .texts, isInPlans: true)
        add("plan", option.plan.value, .texts, isInPlans: true)
        add("client", option.client?.value, .texts, isInPlans: true)
        for effect in option.effects {
            let (name, text) = effect.words
            add(name, text, .schedule, isInPlans: true)
        }
        for (number, step) in option.steps.enumerated() {
            add("step \(number + 1)", step.words, .texts, isInPlans: true)
        }
        for (number, check) in option.checks.enumerated() {
            add("check \(number + 1)", check.value, .texts, isInPlans: true)
        }
    }
}

extension ScheduleEffect {
    /// As rule files write it: the key and the value.
    fileprivate var words: (name: String, text: String) {
        switch self {
        case .track(let id): ("track", id.value)
        case .ramp(let id): ("ramp", id.value)
        case .online(let perWeek): ("online", "\(perWeek) per week")
        case .firstSessions(let count, let mode): ("first_sessions", "\(count), \(mode.rawValue)")
        case .group(let choice): ("group", choice.rawValue)
        }
    }
}

extension Step {
    fileprivate var words: String {
        let client = client.map { "; client: \($0.value)" } ?? ""
        return "\(what.value)\(client) (\(who.rawValue), by \(by.text))"
    }
}
