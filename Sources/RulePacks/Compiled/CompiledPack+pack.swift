internal import CivilTime
internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension CompiledPack {
    /// The one compiled form of a pack; the same pack always has the same.
    public init(_ pack: RulePack) {
        let cells = AcceptingCells(cutting: pack.compiled.cutting)
        fingerprint = pack.fingerprint
        self.pack = Info(pack.info)
        files = pack.files.map { File(name: $0.name, text: $0.text) }
        templates = pack.templates.values.map { File(name: $0.name, text: $0.text) }
        questions = pack.questions.values.map { QuestionEntry($0, in: pack) }
        facts = pack.facts.map {
            FactEntry(id: $0.id, track: $0.track.id.value, range: [0, $0.track.sessions.count])
        }
        columns = pack.compiled.cutting.columns.map { column in
            let words = pack.words(ofInput: column.input)
            return ColumnEntry(
                input: pack.id(ofInput: column.input),
                cells: column.cells.map { CellEntry($0, words: words) })
        }
        options = pack.options.values.map(OptionEntry.init)
        decisions = pack.decisions.values.enumerated().map { index, decision in
            DecisionEntry(decision, columns: pack.compiled.tables[index].columns, cells)
        }
        order = pack.compiled.order.map { pack.decisions.values[$0].id.value }
    }
}

extension CompiledPack.Info {
    fileprivate init(_ info: PackInfo) {
        name = info.name.value
        version = info.version.value
        reviewedBy = info.reviewedBy?.value
        reviewedOn = info.reviewedOn?.value.isoText
        reviewBy = info.reviewBy?.value.isoText
        sources = info.sources.map { CompiledPack.Text(id: $0.key, text: $0.value.value) }
    }
}

extension CompiledPack.QuestionEntry {
    fileprivate init(_ question: Question, in pack: RulePack) {
        id = question.id.value
        ask = question.ask.value
        help = question.help?.value
        type = question.kind.name
        range = question.kind.range.map { [$0.lowerBound, $0.upperBound] }
        choices = question.kind.listedChoices?.map {
            CompiledPack.Text(id: $0.id.value, text: $0.text.value)
        }
        bands =
            range == nil
            ? nil
            : question.bands.map {
                CompiledPack.BandEntry(
                    id: $0.id.value, text: $0.text.value,
                    range: [$0.values.lowerBound, $0.values.upperBound])
            }
        part = question.part.rawValue
        askWhen = question.askWhen?.lines.map {
            CompiledPack.LineEntry($0, words: pack.words(ofInput: $0.input))
        }
    }
}

extension Question.Kind {
    fileprivate var range: ClosedRange<Int>? {
        switch self {
        case .number(let range), .duration(let range): range
        default: nil
        }
    }

    fileprivate var listedChoices: [Choice]? {
        switch self {
        case .choice(let choices), .choices(let choices): Array(choices.values)
        default: nil
        }
    }
}

extension CompiledPack.LineEntry {
    fileprivate init(_ line: Block.Line, words: [ID]?) {
        input = line.subject.value
        says = line.text.value
        acceptsUnanswered = line.test.acceptsUnanswered
        switch line.test.answered {
        case nil: accepts = CompiledPack.CellEntry(.values(.empty), words: words)
        case .scalars(let numbers): accepts = CompiledPack.CellEntry(.values(numbers), words: words)
        case .subsets(let tests):
            acceptsChoices = tests.map {
                let cell = $0.wantsMembers ? Cell.some(of: $0.members) : .none(of: $0.members)
                return CompiledPack.CellEntry(cell, words: words)
            }
        }
    }
}

extension CompiledPack.CellEntry {
    fileprivate init(_ cell: Cell, words: [ID]?) {
        switch cell {
        case .unanswered: kind = "unanswered"
        case .gap: kind = "gap"
        case .none(let members): (kind, ids) = ("none_of", members.map { words?[$0] ?? "\($0)" })
        case .some(let members): (kind, ids) = ("some_of", members.map { words?[$0] ?? "\($0)" })
        case .values(let numbers):
            kind = "values"
            if let words {
                ids = numbers.ranges.flatMap { $0.map { words[$0] } }
            } else {
                ranges = numbers.ranges.map { [$0.lowerBound, $0.upperBound] }
            }
        }
    }
}
