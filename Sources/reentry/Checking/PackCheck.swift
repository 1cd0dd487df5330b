import CivilTime
import Diagnostics
import FoundationEssentials
import OrderedCollections
import Plans
import Proofs
import RulePacks

/// A pack, and all that is to be said of it.
struct PackCheck {
    /// What was found, in the order of the files.
    let findings: [Diagnostic]
    /// The paths of its rule files and templates, those inside of a compiled file too; none if they
    /// could not be listed.
    private(set) var files: [String] = []
    /// Nil: the pack could not be read.
    private(set) var proof: PackProof?

    init(at place: String, on today: CalendarDate, budget: Int) {
        var log = DiagnosticLog()
        var pack: RulePack?
        if place == "-" || Self.isFile(place) {
            pack = RulePack.read(at: place, reportingTo: &log)
            files = pack.map { ($0.files + $0.templates.values).map(\.path) } ?? []
        } else if let folder = PackFolder(at: place, reportingTo: &log) {
            files = (folder.files + folder.templates).map(\.path)
            pack = RulePack(
                files: folder.files, templates: folder.templates, reportingTo: &log)
        }
        if let pack {
            pack.checkTexts(on: today, reportingTo: &log)
            let proof = Self.prove(pack, budget: budget)
            proof.report(to: &log)
            self.proof = proof
        }
        findings = log.sorted
    }

    /// Whether there is something other than a folder.
    static func isFile(_ place: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) && !isFolder
    }

    static func isMissing(_ place: String) -> Bool {
        !FileManager.default.fileExists(atPath: place)
    }

    private static func prove(_ pack: RulePack, budget: Int) -> PackProof {
        let progress = ProgressLine()
        defer { progress.end() }
        return PackProof(pack, budget: budget) { progress.show($0.words(in: pack)) }
    }
}
