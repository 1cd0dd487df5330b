import CivilTime
import Diagnostics
import Foundation
import RulePacks
import TestSupport
import Testing
import YAMLTree

/// A folder of `Samples/`: answers, and the plans expected of them.
struct Sample: CustomTestStringConvertible {
    let folder: URL

    var testDescription: String { folder.lastPathComponent }

    static func all() throws -> [Sample] {
        let samples = Repository.folder.appending(path: "Samples")
        return try FileManager.default.contentsOfDirectory(
            at: samples, includingPropertiesForKeys: nil
        )
        .filter(\.hasDirectoryPath).map(Sample.init)
        .sorted { $0.testDescription < $1.testDescription }
    }

    /// The file of answers, YAML or JSON.
    func answersFile() throws -> URL {
        try #require(
            ["answers.yaml", "answers.json"].map { folder.appending(path: $0) }
                .first { FileManager.default.fileExists(atPath: $0.path) })
    }

    func answers(to pack: RulePack, today: CalendarDate) throws -> Answers {
        let file = SourceFile(
            path: "answers", text: try String(contentsOf: answersFile(), encoding: .utf8))
        var log = DiagnosticLog()
        let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
        return try #require(Answers(tree, to: pack, today: today, reportingTo: &log))
    }
}
