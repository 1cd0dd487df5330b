internal import Diagnostics
internal import OrderedCollections

/// Questions that stand in one file of the pack, and are put together.
public struct QuestionSection: Sendable {
    /// The file's name in words: `Time away` for `questions/2-time-away.yaml`.
    public var title: String
    /// At least one.
    public var questions: [Question]
}

extension RulePack {
    /// The questions by the file in which they stand, in the order of the files.
    public var sections: [QuestionSection] {
        var sections: OrderedDictionary<String, QuestionSection> = [:]
        for question in questions.values {
            let file = question.id.range.file.name
            sections[
                file,
                default: QuestionSection(title: QuestionSection.title(of: file), questions: [])
            ].questions.append(question)
        }
        return Array(sections.values)
    }
}

extension QuestionSection {
    fileprivate static func title(of file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
        let words = stem.split { "-_ .".contains($0) }
            .drop { $0.allSatisfy(\.isNumber) }.joined(separator: " ")
        let title = words.isEmpty ? stem : words
        return title.prefix(1).uppercased() + title.dropFirst()
    }
}
