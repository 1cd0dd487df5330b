internal import RulePacks

extension RuleForm {
    /// Whether a file has a decision, by its keys at the left margin.
    static func isDecisionFile(withKeys keys: some Sequence<String>) -> Bool {
        let marks: Set<String> = ["decision", "hit_policy", "rules"]
        return keys.contains(where: marks.contains)
    }

    /// What a file is, by its keys at the left margin.
    static func ofFile(withKeys keys: some Sequence<String>) -> RuleForm {
        isDecisionFile(withKeys: keys) ? .decisionFile : .file
    }
}
