internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Question {
    /// A question whose `ask_when` waits until all questions are known.
    struct Draft {
        var question: Question
        var bands: Bands
        var askWhen: YAMLNode?
    }

    /// Reads one entry of `questions`.
    static func draft(
        _ pair: YAMLNode.Pair, program: Program?, named names: ProgramNames,
        reportingTo log: inout DiagnosticLog
    ) -> Draft? {
        let id = questionID(pair.key, reportingTo: &log)
        guard var fields = Fields(pair.value, of: "a question", reportingTo: &log) else {
            return nil
        }
        // Asked for only where it stands, so that no message says that a question may have it.
        if fields.has("required"), let required = fields.keyAndValue("required") {
            log.report(.requiredQuestion(required.key))
        }
        let ask = fields.requiredText("ask", for: "the question as it is put", reportingTo: &log)
        let help = fields.text("help", reportingTo: &log)
        let part = fields.text("part", reportingTo: &log).flatMap {
            Part.read($0, as: "a part of a plan", reportingTo: &log)
        }
        let askWhen = fields.take("ask_when")
        let form = KindReader(program: program, names: names).read(from: &fields, reportingTo: &log)
        fields.reportKeys(to: &log)
        guard let id, let form else { return nil }
        let question = Question(
            id: id, ask: ask ?? id, help: help, kind: form.kind, bands: form.bands.read,
            askWhen: nil, namesReasons: form.namesReasons, choicesFrom: form.choicesFrom,
            part: part ?? .heard)
        return Draft(question: question, bands: form.bands, askWhen: askWhen)
    }

    /// The keys of a file of answers cannot be questions: such a file could be read in two ways.
    private static func questionID(
        _ key: Located<ID>, reportingTo log: inout DiagnosticLog
    ) -> Located<ID>? {
        let id = key.checkedID(.underscores, of: "question", reportingTo: &log)
        guard let id, Answers.frame.contains(id.value) else { return id }
        log.report(.reservedID(id))
        return nil
    }
}

extension Located where Value == ID {
    /// Checked to be an id that means nothing else in an answer or a test; reports one that is not.
    func answerID(of kind: String, reportingTo log: inout DiagnosticLog) -> Self? {
        guard let id = checkedID(.underscores, of: kind, reportingTo: &log) else { return nil }
        guard NameKind.reservedForAnswers.contains(value) else { return id }
        log.report(.reservedID(id))
        return nil
    }
}
