import CivilTime
import Diagnostics
import OrderedCollections
import PackTesting
import Plans
import Proofs
import RulePacks
import Starter
import Testing

@Suite("The pack to begin with")
struct StarterPackTests {
    private let today: CalendarDate

    init() throws {
        today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    }

    private func read(
        _ starter: StarterPack, reportingTo log: inout DiagnosticLog
    ) -> RulePack? {
        let files = starter.files.filter { $0.path.hasSuffix(".yaml") && !$0.path.hasPrefix(".") }
            .map {
                SourceFile(path: $0.path, name: $0.path, text: $0.text)
            }
        return RulePack(files: files, reportingTo: &log)
    }

    @Test("has nothing to mend, keeps its promises, and passes its cases")
    func clean() throws {
        var log = DiagnosticLog()
        let pack = try #require(
            read(StarterPack(program: nil, today: today), reportingTo: &log), "\(log.sorted)")
        pack.check(on: today, reportingTo: &log)
        PlanTemplates(of: pack, reportingTo: &log).check(for: pack, reportingTo: &log)
        let proof = PackProof(pack)
        proof.report(to: &log)
        #expect(log.sorted == [])
        #expect(proof.promises.count == 4)
        #expect(pack.cases.count > 8)
    }

    @Test("has cases for all that it says, and for every slip in it")
    func cases() throws {
        var log = DiagnosticLog()
        let pack = try #require(read(StarterPack(program: nil, today: today), reportingTo: &log))
        let coverage = PackCoverage(of: pack, by: CaseRun.all(of: pack))
        #expect(coverage.isWhole)
        let score = MutationScore(MutationRun(pack.mutants, of: pack, threads: 1).results)
        #expect(score.survived == 0)
        #expect(score.caught > 40)
    }

    @Test("has a case for each rule, and for none")
    func sightings() throws {
        var log = DiagnosticLog()
        let pack = try #require(read(StarterPack(program: nil, today: today), reportingTo: &log))
        for (decision, sightings) in zip(pack.decisions.values, RuleSightings.all(in: pack)) {
            #expect(!sightings.byRule.contains(0), "\(decision.id.value)")
            #expect(sightings.byOtherwise > 0 || decision.otherwise == nil)
        }
    }

    @Test("is to be reviewed after half a year")
    func review() throws {
        var log = DiagnosticLog()
        let pack = try #require(read(StarterPack(program: nil, today: today), reportingTo: &log))
        #expect(pack.info.reviewedOn?.value == today)
        #expect(pack.info.reviewBy?.value.isoText == "2027-05-21")
    }

    @Test(
        "bears the program's name, whatever it is",
        arguments: ["Harbor", "no", "Harbor: \"Evening\" # 'A'", "- [x]", "TODAY", "é\n"])
    func name(of program: String) throws {
        var log = DiagnosticLog()
        let pack = read(StarterPack(program: program, today: today), reportingTo: &log)
        #expect(pack?.program.name.value == program, "\(log.sorted)")
    }

    @Test("tells the lead about every file of rules")
    func readme() throws {
        let files = StarterPack(program: nil, today: today).files
        let readme = try #require(files.first { $0.path == "README.md" }).text
        for file in files where file.path.hasSuffix(".yaml") {
            #expect(readme.contains("`\(file.path)`"))
        }
        let folders = Set(files.map { String($0.path.prefix { $0 != "/" }) })
        for folder in folders where folder != "README.md" {
            #expect(readme.contains("`\(folder)"))
        }
    }
}
