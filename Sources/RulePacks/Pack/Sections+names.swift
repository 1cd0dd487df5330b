internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// The names that stand in the files, whether or not what they name could be read.
extension Sections {
    var questionNames: KnownNames {
        KnownNames(questions.map(\.key.value), isWhole: isWhole)
    }

    var optionNames: KnownNames {
        KnownNames(options.map(\.key.value), isWhole: isWhole)
    }

    var ruleNames: KnownNames {
        let ids = decisions.flatMap(\.rules).compactMap { $0.value(of: "id")?.scalarText?.value }
        return KnownNames(ids, isWhole: isWhole && unreadableDecisions.isEmpty)
    }

    /// Questions and decisions that stand in the files and could not be read.
    func unreadableNames(besides read: [Question.Draft]) -> Set<ID> {
        Set(questions.map(\.key.value)).subtracting(read.map(\.question.id.value))
            .union(unreadableDecisions)
    }
}
