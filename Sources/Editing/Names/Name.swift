package import RulePacks

/// Something of a pack that has a name, as far as the files say so.
package struct Name: Hashable, Sendable {
    package let kind: NameKind
    /// The question, for a choice or a band.
    package let question: ID?
    package let id: ID

    package init(_ kind: NameKind, _ id: ID, of question: ID? = nil) {
        self.kind = kind
        self.id = id
        self.question = question
    }

    /// `made_it_hard.flooded` for what belongs to a question.
    package var path: String { question.map { "\($0).\(id)" } ?? id }
}
