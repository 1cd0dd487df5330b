extension CompiledPack {
    /// The first part that differs, in words: `rule 'pace-resume' of 'pace'`; nil: they are equal.
    func firstDifference(from other: CompiledPack) -> String? {
        guard self != other else { return nil }
        if pack != other.pack { return "'pack'" }
        if let part = Self.difference(decisions, other.decisions, \.id, "decision") {
            return ruleDifference(from: other) ?? part
        }
        return Self.difference(questions, other.questions, \.id, "question")
            ?? Self.difference(facts, other.facts, \.id, "fact")
            ?? Self.difference(options, other.options, \.id, "option")
            ?? Self.difference(columns, other.columns, \.input, "the cells of")
            ?? Self.difference(files + templates, other.files + other.templates, \.name, "file")
            ?? "'order'"
    }

    private func ruleDifference(from other: CompiledPack) -> String? {
        for (one, other) in zip(decisions, other.decisions) where one != other {
            guard one.id == other.id else { return nil }
            return Self.difference(one.rules, other.rules, \.id, "rule")
                .map { "\($0) of '\(one.id)'" }
        }
        return nil
    }

    private static func difference<Part: Equatable>(
        _ ours: [Part], _ theirs: [Part], _ id: (Part) -> String, _ kind: String
    ) -> String? {
        for (one, other) in zip(ours, theirs) where one != other { return "\(kind) '\(id(one))'" }
        guard ours.count != theirs.count else { return nil }
        let extra = (ours.count > theirs.count ? ours : theirs)[min(ours.count, theirs.count)]
        return "\(kind) '\(id(extra))'"
    }
}
