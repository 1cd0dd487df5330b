import Diagnostics
import OrderedCollections
import Proofs
import RulePacks
import TestSupport
import Testing
import YAMLTree

/// A pack, and what is proved of it.
struct ProvedPack {
    let files: [SourceFile]
    let proof: PackProof
    private(set) var log = DiagnosticLog()

    /// The small pack of these tests, with more files.
    init(adding added: [SourceFile], budget: Int = 200_000) throws {
        let base = try #require(Fixture.all(in: "Fixtures").first { $0.name == "base.yaml" })
        try self.init(base.files() + added, budget: budget)
    }

    init(adding text: String, budget: Int = 200_000) throws {
        try self.init(adding: [SourceFile(path: "added.yaml", text: text)], budget: budget)
    }

    /// Files that are a whole pack.
    init(_ files: [SourceFile], budget: Int = 200_000) throws {
        self.files = files
        var reading = DiagnosticLog()
        let pack = RulePack(files: files, reportingTo: &reading)
        #expect(reading.diagnostics.filter { $0.severity == .error } == [])
        proof = PackProof(try #require(pack), budget: budget)
        proof.report(to: &log)
    }

    /// The rule files of the pack that ships.
    static func shippedFiles() throws -> [SourceFile] {
        let rules = try #require(Fixture.all(in: "../..").first { $0.name == "Rules" })
        return try rules.files().filter { $0.name.hasSuffix(".yaml") }
    }
}
