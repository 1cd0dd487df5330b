internal import Comparing
internal import Diagnostics
internal import OrderedCollections
internal import Proofs
internal import RulePacks

/// What was found out over all answers.
extension HoverWords {
    func figures(ofRule name: Name) -> String? {
        guard let proofs, let decision = catalog.definitions[name]?.decision,
            let place = proofs.place(ofDecision: decision),
            let rule = proofs.places(ofRulesIn: place)[name.id]
        else { return nil }
        let text = Lens.text(ofRule: rule, in: place, by: proofs)
        let all = proofs.proof.decisions[place].caseCount.map {
            " There are \($0.readable) in all."
        }
        return text.prefix(1).uppercased() + text.dropFirst() + "." + (all ?? "")
    }

    func share(of option: Name) -> String? {
        guard let proofs else { return nil }
        let shares = proofs.proof.pack.decisions.values.enumerated().compactMap { place, decision in
            let counts = proofs.proof.decidedCases
            guard let option = decision.options.firstIndex(where: { $0.value == option.id }),
                counts.indices.contains(place), let decided = counts[place]
            else { return String?.none }
            let share = decided.byOption[option].percent(of: decided.all)
            return "`\(decision.id.value)` comes to it in \(share) of cases."
        }
        return shares.isEmpty ? nil : shares.joined(separator: " ")
    }

    func proof(of decision: Name) -> String? {
        guard let proofs, let place = proofs.place(ofDecision: decision.id) else { return nil }
        let proof = proofs.proof.decisions[place]
        let cases = proof.caseCount.map { " over \($0.inCases)" } ?? ""
        guard proof.isProved else { return "Not proved within the budget." }
        if proof.gaps.isEmpty, proof.overlaps.isEmpty {
            return "Proved\(cases): no gaps, no overlaps."
        }
        return proof.gaps.isEmpty ? "Some rules overlap." : "Some cases have no rule."
    }

    func promise(_ name: Name) -> String {
        let says = catalog.text("says", of: name)
        let title = "**promise** `\(name.id)`"
        var parts = [title]
        if let says { parts.append(says.plainForMarkdown) }
        if let proofs,
            let place = proofs.proof.pack.promises.index(forKey: name.id)
        {
            let proof = proofs.proof.promises[place]
            let cases = proof.caseCount.map { " over \($0.inCases)" } ?? ""
            switch proof.outcome {
            case .kept: parts.append("Kept: proved\(cases).")
            case .broken(let example):
                let phrase = proofs.proof.pack.phrase(forCase: example.values)
                parts.append("Broken, for example when \(phrase.plainForMarkdown).")
            case .notProved: parts.append("Not proved within the budget.")
            }
        }
        return parts.joined(separator: "\n\n")
    }
}
