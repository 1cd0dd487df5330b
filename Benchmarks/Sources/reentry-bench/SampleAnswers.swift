import CivilTime
import Diagnostics
import Foundation
import OrderedCollections
import RulePacks
import YAMLTree

/// Answers to the default pack: those of the samples, and of somebody who is writing.
enum SampleAnswers {
    static let today = CalendarDate(dayNumber: 20_779)

    /// The answers of each sample, by the name of its folder.
    static func all(to pack: RulePack) throws -> [(name: String, answers: Answers)] {
        let samples = DefaultPack.path.dropLast("Rules".count) + "Samples"
        return try FileManager.default.contentsOfDirectory(atPath: String(samples)).sorted()
            .compactMap { name in
                for end in ["yaml", "json"] {
                    let path = "\(samples)/\(name)/answers.\(end)"
                    guard FileManager.default.fileExists(atPath: path) else { continue }
                    return (name, try read(path, to: pack))
                }
                return nil
            }
    }

    /// Nothing, then one answer more each time, up to all of these.
    static func growing(to answers: Answers) -> [Answers] {
        (0...answers.given.count).map { count in
            var some = answers
            some.given.removeLast(answers.given.count - count)
            return some
        }
    }

    private static func read(_ path: String, to pack: RulePack) throws -> Answers {
        var log = DiagnosticLog()
        let file = SourceFile(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
        guard let today, let tree = YAMLNode.parse(file, reportingTo: &log),
            let answers = Answers(tree, to: pack.questions, today: today, reportingTo: &log)
        else { preconditionFailure("the samples can be read") }
        return answers
    }
}
