import Diagnostics
import Foundation
import PackTesting
import RulePacks
import TestSupport
import Testing

@Suite("The cases of the pack that ships")
struct ShippedPackTests {
    @Test("see every rule, option and choice, and both sides of every bound")
    func coverage() throws {
        var log = DiagnosticLog()
        let pack = try #require(
            RulePack.read(
                at: Repository.folder.appending(path: "Rules").path(), reportingTo: &log))
        let runs = CaseRun.all(of: pack)
        #expect(!runs.contains { !$0.passed })
        let coverage = PackCoverage(of: pack, by: runs)
        let missing = coverage.items.filter(\.isMissing).map {
            "\($0.range.nameAndLine): \($0.subject)"
        }
        #expect(missing == [])
        #expect(coverage.items.count > 400)
        #expect(coverage.items.allSatisfy { $0.canBeSeen == true })
    }
}
