import CivilTime
import Comparing
import Diagnostics
import FoundationEssentials
import RulePacks
import YAMLTree

/// Files of answers that two packs are asked about.
enum ComparedAnswers {
    /// A file itself, or every `*.yaml`, `*.yml` and `*.json` below a folder, in the order of the paths.
    ///
    /// Hidden files are passed over. An error is reported if there is nothing at the path.
    static func files(at path: String, reportingTo log: inout DiagnosticLog) -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            log.report(.noAnswers(at: path))
            return []
        }
        guard isFolder else { return [path] }
        let listing = FolderListing(of: path)
        listing.reportFaults(to: &log)
        let broken = Set(listing.faults.map(\.name))
        return listing.names.filter { name in
            [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) } && !broken.contains(name)
        }
        .map(listing.path)
    }

    /// What becomes of the plan from one file; what keeps a pack from reading it is reported too.
    static func compare(
        _ path: String, by comparison: PackComparison, today: CalendarDate,
        reportingTo log: inout DiagnosticLog
    ) -> AnswersComparison {
        var faults = DiagnosticLog()
        let file = SourceFile.read(path, reportingTo: &faults)
        guard let tree = file.flatMap({ YAMLNode.parse($0, reportingTo: &faults) }) else {
            log.report(contentsOf: faults)
            return AnswersComparison(
                file: path, finding: .unreadable(byOld: faults.sorted, byNew: faults.sorted))
        }
        var (byOld, byNew) = (DiagnosticLog(), DiagnosticLog())
        let answers = Answers(
            tree, to: comparison.old, today: today, reportingTo: &byOld)
        let others = Answers(tree, to: comparison.new, today: today, reportingTo: &byNew)
        guard let answers, let others else {
            log.report(contentsOf: byOld)
            log.report(contentsOf: byNew)
            return AnswersComparison(
                file: path, finding: .unreadable(byOld: byOld.sorted, byNew: byNew.sorted))
        }
        return comparison.comparison(of: path, readByOld: answers, readByNew: others)
    }
}

extension Diagnostic {
    fileprivate static func noAnswers(at path: String) -> Diagnostic {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        let fault = isLink ? "is a link to something that does not exist" : "does not exist"
        let words =
            path.isEmpty ? "the name of the answers is empty" : "'\(path.shortened)' \(fault)"
        return Diagnostic(
            .error, .unreadable, "\(words); name a file of answers, or a folder of them",
            at: SourceRange(startOf: SourceFile(path: path, text: "")))
    }
}
