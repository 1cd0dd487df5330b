internal import DecisionTables
internal import Diagnostics

extension CompiledPack.DecisionEntry {
    init(_ decision: Decision, columns: [Int], _ cells: AcceptingCells) {
        id = decision.id.value
        title = decision.title.value
        asks = decision.asks?.value
        part = decision.part.rawValue
        hitPolicy = decision.hitPolicy.rawValue
        needsResult = decision.needsResult || decision.hitPolicy != .collect
        options = decision.options.map(\.value)
        self.columns = columns
        rules = decision.rules.map { CompiledPack.RuleEntry($0, cells) }
        otherwise = decision.otherwise.map {
            CompiledPack.ResultEntry(
                then: $0.then.map(\.value), because: $0.because.value, source: $0.source?.value,
                note: $0.note?.value, file: $0.range.file.name, line: $0.range.start.line)
        }
    }
}

extension CompiledPack.RuleEntry {
    fileprivate init(_ rule: Rule, _ cells: AcceptingCells) {
        func entry(_ block: Block) -> CompiledPack.BlockEntry {
            CompiledPack.BlockEntry(
                lines: block.lines.map {
                    CompiledPack.WordsEntry(input: $0.subject.value, says: $0.text.value)
                },
                accepts: cells.cells(of: block))
        }
        id = rule.id.value
        when = entry(rule.conditions.when)
        whenAny = rule.conditions.whenAny.map(entry)
        unless = rule.conditions.unless.map(entry)
        result = CompiledPack.ResultEntry(
            then: rule.then.map(\.value), because: rule.because.value, source: rule.source?.value,
            note: rule.note?.value, file: rule.id.range.file.name,
            line: rule.id.range.start.line)
    }
}

extension CompiledPack.OptionEntry {
    init(_ option: PlanOption) {
        id = option.id.value
        name = option.name.value
        plan = option.plan.value
        client = option.client?.value
        effects = CompiledPack.EffectsEntry(option.effects)
        steps = option.steps.map {
            CompiledPack.StepEntry(
                what: $0.what.value, client: $0.client?.value, who: $0.who.rawValue, by: $0.by.text)
        }
        checks = option.checks.map(\.value)
    }
}

extension CompiledPack.EffectsEntry {
    fileprivate init(_ effects: [ScheduleEffect]) {
        for effect in effects {
            switch effect {
            case .track(let id): track = id.value
            case .ramp(let id): ramp = id.value
            case .online(let perWeek): onlinePerWeek = perWeek
            case .firstSessions(let count, let mode):
                firstSessions = CompiledPack.FirstSessionsEntry(count: count, mode: mode.rawValue)
            case .group(let choice): group = choice.rawValue
            }
        }
    }
}
