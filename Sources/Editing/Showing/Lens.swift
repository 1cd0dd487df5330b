internal import Comparing
package import Diagnostics
internal import OrderedCollections
internal import Proofs
internal import RulePacks

/// A line of figures above a rule or a decision.
package struct Lens: Hashable, Sendable {
    /// The name that it is about.
    package let range: SourceRange
    package let text: String
}

extension Lens {
    /// One for each decision and rule of a file.
    ///
    /// Without proofs of the files as they are, it says so instead of figures.
    package static func all(
        in names: FileNames, of catalog: Catalog, proofs: PackProofs?, isBroken: Bool
    ) -> [Lens] {
        var rules: [Int: [ID: Int]] = [:]
        return names.definitions.compactMap { definition -> Lens? in
            switch definition.name.kind {
            case .decision, .rule: break
            default: return nil
            }
            let text =
                proofs.flatMap { figures(about: definition, by: $0, knowing: &rules) }
                ?? waiting(about: definition, in: catalog, isBroken: isBroken)
            return text.map { Lens(range: definition.id.range, text: $0) }
        }
    }

    private static func waiting(
        about definition: FileNames.Definition, in catalog: Catalog, isBroken: Bool
    ) -> String? {
        let rest = isBroken ? "not known while the rules have errors" : "being worked out"
        guard let decision = catalog.decisions[definition.name.id],
            definition.name.kind == .decision
        else { return rest }
        return "\(decision.ruleCount.counted("rule")), \(rest)"
    }

    private static func figures(
        about definition: FileNames.Definition, by proofs: PackProofs,
        knowing rules: inout [Int: [ID: Int]]
    ) -> String? {
        guard let place = definition.decision.flatMap(proofs.place(ofDecision:)) else { return nil }
        if definition.name.kind == .decision { return text(ofDecision: place, by: proofs) }
        let places = rules[place] ?? proofs.places(ofRulesIn: place)
        rules[place] = places
        return places[definition.name.id].map { text(ofRule: $0, in: place, by: proofs) }
    }

    private static func text(ofDecision place: Int, by proofs: PackProofs) -> String {
        let proof = proofs.proof.decisions[place]
        var parts = [proof.ruleCount.counted("rule")]
        if let count = proof.caseCount { parts.append("\(count.inCases)") }
        if !proof.isProved {
            parts.append("not proved")
        } else if proof.gaps.isEmpty, proof.overlaps.isEmpty {
            parts.append("proved")
        } else {
            parts.append(proof.gaps.isEmpty ? "overlaps" : "gaps")
        }
        return parts.joined(separator: ", ")
    }

    /// `decides 12% of cases, 3 tests`.
    package static func text(
        ofRule rule: Int, in decision: Int, by proofs: PackProofs
    ) -> String {
        let counts = proofs.proof.decidedCases
        let decided = counts.indices.contains(decision) ? counts[decision] : nil
        let share =
            decided.map { "decides \($0.byRule[rule].percent(of: $0.all)) of cases" }
            ?? "share of cases not known"
        let seen = proofs.sightings[decision][rule]
        return "\(share), \(seen == 0 ? "no test" : seen.counted("test"))"
    }
}
