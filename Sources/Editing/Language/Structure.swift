/// A mapping with keys of its own, such as a rule.
///
/// Which keys those are is said here for editors; the readers ask for them one by one, and a test holds
/// the two against each other.
package enum Structure: String, CaseIterable, Hashable, Sendable {
    case ruleFile, decisionFile
    case question, option, firstSessions, step
    case rule, otherwise, promise, wording, packCase
    case pack, program, contact, policy, track, ramp, group

    package struct Key: Sendable {
        package let name: String
        package let help: String
        package let slot: Slot

        init(_ name: String, _ help: String, _ slot: Slot) {
            self.name = name
            self.help = help
            self.slot = slot
        }
    }

    package var keys: [Key] { Self.keysOfAll[self] ?? [] }

    private static let keysOfAll: [Structure: [Key]] = [
        .ruleFile: sections + [options],
        .decisionFile: sections.filter { $0.name != "decision" } + decisionKeys,
        .question: questionKeys, .option: optionKeys, .firstSessions: firstSessionsKeys,
        .step: stepKeys, .rule: ruleKeys, .otherwise: otherwiseKeys, .promise: promiseKeys,
        .wording: wordingKeys, .packCase: caseKeys, .pack: packKeys, .program: programKeys,
        .contact: contactKeys, .policy: policyKeys, .track: trackKeys, .ramp: rampKeys,
        .group: groupKeys,
    ]

    /// What a file is by its keys at the left margin.
    package init(ofFileWith keys: some Sequence<String>) {
        let marks: Set<String> = ["decision", "hit_policy", "rules"]
        self = keys.contains(where: marks.contains) ? .decisionFile : .ruleFile
    }
}
