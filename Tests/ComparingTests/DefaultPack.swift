import Diagnostics
import Foundation
import OrderedCollections
import RulePacks
import TestSupport
import Testing

/// The pack that ships, and versions of it.
enum DefaultPack {
    /// The pack, with some words of one of its files replaced.
    ///
    /// Throws if it cannot be read, or if the words are not there.
    static func read(
        replacing old: String = "", with new: String = "", in name: String = ""
    ) throws -> RulePack {
        var log = DiagnosticLog()
        let place = Repository.folder.appending(path: "Rules").path()
        var folder = try #require(PackFolder(at: place, reportingTo: &log))
        if let index = folder.files.firstIndex(where: { $0.name == name }) {
            let file = folder.files[index]
            try #require(file.text.contains(old))
            folder.files[index] = SourceFile(
                path: file.path, name: name, text: file.text.replacing(old, with: new))
        } else {
            try #require(name.isEmpty)
        }
        let pack = RulePack(
            files: folder.files, templates: folder.templates, reportingTo: &log)
        return try #require(pack)
    }
}

extension RulePack {
    /// Answers to about half of the questions; none about busy times and none in words.
    func someAnswers(_ random: inout SeededGenerator) -> Named<Answer.Value> {
        var answers: Named<Answer.Value> = [:]
        for question in questions.values where Bool.random(using: &random) {
            switch question.kind {
            case .yesNo: answers[question.id.value] = .yesNo(Bool.random(using: &random))
            case .choice(let choices):
                answers[question.id.value] = choices.keys.randomElement(using: &random).map {
                    .choice($0)
                }
            case .choices(let choices):
                let some = Array(choices.keys).filter { _ in
                    Int.random(in: 0..<4, using: &random) == 0
                }
                answers[question.id.value] = .choices(some)
            case .number(let range):
                answers[question.id.value] = .number(Int.random(in: range, using: &random))
            case .duration, .availability, .text: break
            }
        }
        return answers
    }

    /// Answers as if they had been read from a file.
    func answers(_ said: Named<Answer.Value>) -> Answers {
        let place = SourceRange(startOf: SourceFile(path: "answers.yaml", text: ""))
        return Answers(
            given: questions.keys.reduce(into: [:]) { answers, id in
                answers[id] = said[id].map { Answer(question: id, value: $0, range: place) }
            })
    }
}
