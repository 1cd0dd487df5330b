internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// The questions in their sections, with what was said.
struct Questionnaire {
    let visit: Visit
    let form: FilledForm

    var shown: [Shown] {
        let isAsked = visit.served.pack.asked(form.answers).isAsked
        return visit.served.sections.enumerated().map { number, section in
            [
                "number": "\(number + 1)", "title": visit.words.html(section.title),
                "questions": section.questions.map { question in
                    let place = visit.served.pack.questions.index(forKey: question.id.value)
                    return view(of: question, isAsked: place.map { isAsked[$0] } ?? true)
                },
            ]
        }
    }

    private func view(of question: Question, isAsked: Bool) -> Shown {
        QuestionView(
            question: question, fields: form.fields,
            faults: form.faults[question.id.value] ?? [], isAsked: isAsked, words: visit.words,
            texts: visit.texts
        ).shown
    }
}
