internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks
internal import YAMLTree

/// Reads what was typed for one question by the reader of answer files, so that both mean the same.
struct EntryReader {
    let question: Question
    let today: CalendarDate

    enum Reading {
        case answer(Answer)
        /// Nothing but spaces.
        case nothing
        /// In the words of a file's diagnostics, at least one.
        case faults([String])
    }

    func read(_ lines: [String]) -> Reading {
        read(written: question.kind.written(lines))
    }

    /// Reads a value as it stands in a file of answers.
    func read(written value: String) -> Reading {
        let id = question.id.value
        let file = SourceFile(path: "what was typed", text: "\(id): \(value)\n")
        var log = DiagnosticLog()
        let tree = YAMLNode.parse(file, reportingTo: &log)
        let answers = tree.flatMap {
            Answers($0, to: [id: question], today: today, reportingTo: &log)
        }
        if log.hasErrors {
            return .faults(log.sorted.filter { $0.severity == .error }.map(\.message))
        }
        return answers?.given[id].map(Reading.answer) ?? .nothing
    }
}
