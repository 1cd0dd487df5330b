import Diagnostics
import PackTesting
import RulePacks
import TestSupport
import Testing

/// The small pack with cases of a test.
struct PackOfCases {
    let file: SourceFile
    let pack: RulePack
    let runs: [CaseRun]

    /// Records an issue, and throws, if the pack cannot be read.
    init(_ cases: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        file = SourceFile(path: "small/e-cases.yaml", name: "e-cases.yaml", text: cases)
        var log = DiagnosticLog()
        pack = try #require(
            RulePack(files: SmallPack.files + [file], reportingTo: &log),
            "\(TextFormatter(colour: false).format(log.sorted))", sourceLocation: sourceLocation)
        runs = CaseRun.all(of: pack)
    }
}
