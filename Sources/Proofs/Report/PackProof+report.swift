internal import DecisionTables
public import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension PackProof {
    /// Says everything that the lead should know, each thing once.
    public func report(to log: inout DiagnosticLog) {
        for decision in decisions {
            report(decision, to: &log)
        }
        for conflict in conflicts { log.report(.conflict(conflict, in: pack)) }
        if unprovedConflicts { log.report(.conflictsNotProved(in: pack, budget: budget)) }
        for promise in promises { report(promise, to: &log) }
        if !silenceHasNextStep { log.report(.noNextStep(in: pack)) }
        for idle in idleAnswers { log.report(.cannotMatter(idle, in: pack)) }
    }

    private func report(_ proof: DecisionProof, to log: inout DiagnosticLog) {
        let decision = pack.decisions.values[proof.decision]
        switch proof.obstacle {
        case .budget:
            log.report(
                .notProved(
                    decision, besidesGaps: false, waiting: waiting(for: proof), budget: budget))
        case .decision: break  // It is named where the budget was reached.
        case nil:
            for gap in Diagnostic.gaps(proof.gaps, of: proof.decision, in: pack) { log.report(gap) }
            for overlap in proof.overlaps {
                log.report(.overlap(overlap, of: decision, in: pack))
            }
            if !proof.isKnown {
                log.report(
                    .notProved(
                        decision, besidesGaps: true, waiting: waiting(for: proof), budget: budget))
            }
        }
        report(proof.rules, of: decision, to: &log)
    }

    /// The decisions that are not proved because another is not.
    private func waiting(for proof: DecisionProof) -> [Decision] {
        var behind = [proof.decision]
        for other in decisions {
            if case .decision(let used) = other.obstacle, behind.contains(used) {
                behind.append(other.decision)
            }
        }
        return behind.dropFirst().map { pack.decisions.values[$0] }
    }

    private func report(
        _ rules: RuleFindings, of decision: Decision, to log: inout DiagnosticLog
    ) {
        for never in rules.neverApplying {
            log.reportUnlessSaid(
                .neverApplies(never, in: decision)
                    .noting(rules.optionsWithoutCases, ofRule: never.rule, in: decision),
                by: .neverHolds)
        }
        for covered in rules.covered {
            log.report(
                .coveredRule(covered, in: decision)
                    .noting(rules.optionsWithoutCases, ofRule: covered.rule, in: decision))
        }
        if let cover = rules.coverOfOtherwise, let otherwise = decision.otherwise {
            log.report(.coveredOtherwise(otherwise, by: cover, in: decision))
        }
        for redundant in rules.redundantConditions {
            log.reportUnlessSaid(.redundantCondition(redundant, in: decision), by: .alwaysHolds)
        }
        for redundant in rules.redundantRules {
            log.report(.redundantRule(redundant, in: decision))
        }
        for pair in rules.mergeableRules {
            log.report(.mergeableRules(pair, in: decision, of: pack))
        }
    }

    private func report(_ proof: PromiseProof, to log: inout DiagnosticLog) {
        let promise = pack.promises.values[proof.promise]
        switch proof.outcome {
        case .kept: break
        case .broken(let example): log.report(.broken(promise, by: example, in: pack))
        case .notProved(let decisions):
            log.report(
                .notProved(
                    promise, about: decisions.map { pack.decisions.values[$0] }, budget: budget))
        }
    }
}

extension DiagnosticLog {
    /// Reports what is not said already, when the pack was read, of a part of the same place.
    fileprivate mutating func reportUnlessSaid(_ diagnostic: Diagnostic, by id: Diagnostic.ID) {
        let range = diagnostic.range
        let isSaid = diagnostics.contains {
            $0.id == id && $0.range.file.name == range.file.name
                && range.start <= $0.range.start && $0.range.end <= range.end
        }
        if !isSaid { report(diagnostic) }
    }
}
