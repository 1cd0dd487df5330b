internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What is said about cases that a table leaves or that two rules share.
extension Diagnostic {
    /// One for each box, with a rule that closes it.
    static func gaps(
        _ gaps: ProofBoxes, of index: Int, in pack: RulePack
    ) -> [Diagnostic] {
        let decision = pack.decisions.values[index]
        let fixIts = pack.rules(closing: gaps, of: index)
        var found = gaps.boxes.enumerated().map { number, box in
            Diagnostic(
                .error, .gap,
                "no rule of '\(decision.id.value)' \(decision.whatGapsLack) when \(pack.phrase(for: box.block))",
                aside: pack.example(of: box), at: decision.id.range,
                fixIts: number < fixIts.count ? [fixIts[number]] : [])
        }
        if !gaps.restCount.isZero, !found.isEmpty {
            let rest = Note(
                "\(gaps.restCount.grouped) more cases have no rule besides those that are shown",
                at: decision.id.range)
            found[found.count - 1].notes.append(rest)
        }
        return found
    }

    static func overlap(
        _ overlap: DecisionProof.RuleOverlap, of decision: Decision, in pack: RulePack
    ) -> Diagnostic {
        let (first, second) = (decision.rules[overlap.first], decision.rules[overlap.second])
        let box = overlap.cases.boxes.first
        let shared = box.map { " when \(pack.phrase(for: $0.block))" } ?? ""
        return Diagnostic(
            .error, .overlap,
            "'\(first.id.value)' and '\(second.id.value)' both apply\(shared)",
            aside: box.map(pack.example) ?? "", at: second.id.range,
            notes: [Note("'\(first.id.value)' is here", at: first.id.range)])
    }

    static func conflict(_ conflict: Conflict, in pack: RulePack) -> Diagnostic {
        let (first, second) = (pack.option(at: conflict.first), pack.option(at: conflict.second))
        return Diagnostic(
            .error, .conflict,
            "'\(first.value)' and '\(second.value)' both settle the \(conflict.effect.rawValue) of one plan",
            aside: pack.words(for: conflict.witness), at: second.range,
            notes: [
                Note("'\(first.value)' is here", at: first.range),
                Note(
                    "these answers show it: \(pack.answersText(for: conflict.witness))",
                    at: second.range),
            ])
    }
}

extension RulePack {
    /// `, for example when time_away is 31 days`; nothing where the box says just that itself.
    func example(of box: ProofBox) -> String {
        let example = phrase(
            forCase: box.witness, namingUnanswered: Set(box.block.map(\.input)))
        return example == phrase(for: box.block) ? "" : ", for example when \(example)"
    }

    /// `, for example when time_away is 31 days`.
    func words(for witness: [Value]) -> String {
        ", for example when \(phrase(forCase: witness))"
    }

    /// A case as answers, in one line.
    func answersText(for values: [Value]) -> String {
        Answers(case: values, of: self)?.lineText ?? "{}"
    }

    fileprivate func option(at place: Conflict.Place) -> Located<ID> {
        let option = decisions.values[place.decision].options[place.option]
        return options[option.value]?.id ?? option
    }
}

extension Decision {
    fileprivate var whatGapsLack: String { hitPolicy == .collect ? "gives a result" : "applies" }
}
