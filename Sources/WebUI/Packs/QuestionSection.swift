internal import Diagnostics
internal import OrderedCollections
package import RulePacks

/// Questions that stand in one file of the pack, and are put together.
package struct QuestionSection: Sendable {
    /// The file's name in words: `Time away` for `questions/2-time-away.yaml`.
    package var title: String
    package var questions: [Question]

    static func sections(of pack: RulePack) -> [QuestionSection] {
        var sections: OrderedDictionary<String, QuestionSection> = [:]
        for question in pack.questions.values {
            let file = question.id.range.file.name
            sections[file, default: QuestionSection(title: title(file), questions: [])]
                .questions.append(question)
        }
        return Array(sections.values)
    }

    /// `questions/2-time-away.yaml` → `Time away`.
    private static func title(_ file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
        let words = stem.split { "-_ .".contains($0) }
            .drop { $0.allSatisfy(\.isNumber) }.joined(separator: " ")
        let title = words.isEmpty ? stem : words
        return title.prefix(1).uppercased() + title.dropFirst()
    }
}
