import ArgumentParser
import CIFormats
import CivilTime
import Diagnostics
import Mending
import Plans
import RulePacks

/// Mends the rule files of a pack, all of them or none.
enum CheckMending {
    /// Says on standard error what was mended; the check that follows says what is left.
    static func mend(_ place: String, on today: CalendarDate) throws {
        try refuseAllButFolders(place)
        var log = DiagnosticLog()
        // What cannot be read is told by the check.
        guard let folder = PackFolder(at: place, reportingTo: &log) else { return }
        let before = folder.files + folder.templates
        let mended = MendedFiles(before) { files in
            var log = DiagnosticLog()
            RulePack(
                files: Array(files.prefix(folder.files.count)),
                templates: Array(files.dropFirst(folder.files.count)), reportingTo: &log
            )?.checkTexts(on: today, reportingTo: &log)
            return log
        }
        let changes = mended.changes(from: before)
        try Output.replace(
            changes.map { (path: $0.before.path, before: $0.before.text, after: $0.after.text) })
        say(mended.mended, inFiles: changes.count)
        if !mended.leftOut.isEmpty {
            let places = mended.leftOut.count.counted("place")
            Output.complain(
                "left \(places) as before, where the fix that is near leads to another error\n")
        }
    }

    private static func refuseAllButFolders(_ place: String) throws {
        if place == "-" {
            throw ValidationError("'--fix' changes files on disk; name the folder of a pack")
        }
        if PackCheck.isFile(place) {
            throw ValidationError(
                "'--fix' changes rule files, and '\(place)' is one file; mend the folder that it was compiled from"
            )
        }
        if place.contains(":"), PackCheck.isMissing(place) {
            throw ValidationError(
                "'--fix' changes files on disk, and '\(place)' is not on it; check the revision out first"
            )
        }
    }

    private static func say(_ mended: [Diagnostic], inFiles count: Int) {
        for finding in mended {
            guard let fix = finding.likelyFix else { continue }
            let start = finding.range.start
            let words =
                "\(finding.range.file.path):\(start.line):\(start.column): fixed: \(fix.summary)"
            Output.complain("\(words.withControlsVisible) [\(finding.id.rawValue)]\n")
        }
        guard !mended.isEmpty else {
            return Output.complain("there was nothing to fix by itself\n")
        }
        let places = mended.count.counted("place")
        Output.complain("fixed \(places) in \(count.counted("file"))\n")
    }
}
