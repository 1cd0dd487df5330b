import TestSupport
import Testing

@Suite("A pack made to explode")
struct ExplodingPackTests {
    /// With a twentieth of the usual budget, since the tests' own build is slow.
    ///
    /// What the usual one takes is in `Docs/Performance.md`. Where the system can bound the memory,
    /// the tool would end without a word past it.
    @Test("ends with an honest message, within its memory")
    func ends() throws {
        let folder = try TemporaryFolder()
        let rules = folder.path(of: "exploding")
        let run = try ToolRun(
            "Scripts/exploding-pack '\(rules)' && { ulimit -v 1000000 2> /dev/null || true; } && "
                + "reentry check '\(rules)' --strict --budget 100000")
        #expect(run.exitCode == 1)
        #expect(
            run.errors.contains(
                "not proved: the budget of 100,000 nodes was reached in decision 'pace'"))
        #expect(run.output.contains("1 decision, 2700 rules"))
    }

    @Test("is compared, or said not to be")
    func compared() throws {
        let folder = try TemporaryFolder()
        let rules = folder.path(of: "exploding")
        let run = try ToolRun(
            "Scripts/exploding-pack '\(rules)' && cp -r '\(rules)' '\(rules)-new' && "
                + "sed -i.old 's/then: o1/then: o2/' '\(rules)-new/pack.yaml' && "
                + "rm '\(rules)-new/pack.yaml.old' && "
                + "reentry diff '\(rules)' '\(rules)-new' --budget 20000 --exit-code")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("ot compared"))
    }
}
