import ArgumentParser
import Diagnostics
import Editing
import RulePacks
import ToolOptions

struct RenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Gives something of a pack another name, in every file that names it.",
        discussion: """
            Shows what would change, line by line. With '--write' it is changed, in all files or in \
            none. The pack decides as before: a name for which that is not so is not given.

            Examples:
              reentry rename start_wish wish_for_the_start
              reentry rename feeling_reasons.flooded too_much_at_once
              reentry rename morning early --kind track --write
            """)

    @Argument(help: "The name as it is; 'question.choice' for what belongs to a question.")
    var old: String

    @Argument(help: "The name as it is to be.")
    var new: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What it is the name of, where the name alone does not say.",
            valueName: "kind"))
    var kind: NameKind?

    @Flag(name: .long, help: "Writes the files; without it nothing is changed.")
    var write = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The rule pack: a folder.",
            discussion:
                "Without it: REENTRY_RULES, then ./Rules, then the pack that came with reentry.",
            valueName: "pack"),
        completion: .directory)
    var rules: String?

    func run() throws {
        var log = DiagnosticLog()
        let place = try PackPlace.find(rules)
        try ChangeablePack.check(place)
        guard let folder = PackFolder(at: place, reportingTo: &log) else {
            return try Report.print(log)
        }
        var names = NameFiles()
        var parsed = ParsedFiles()
        let index = names.index(of: folder.files, knowing: &parsed)
        for file in folder.files { _ = parsed.tree(of: file, reportingTo: &log) }
        try Report.print(log)
        guard let renaming = renaming(index, folder.files, reportingTo: &log) else {
            return try Report.print(log)
        }
        let after = renaming.files(after: folder.files)
        let report = RenamingReport(renaming, isWritten: write)
        if write {
            let changed = zip(folder.files, after).filter { $0 !== $1 }
            try Output.replace(changed.map { ($0.path, before: $0.text, after: $1.text) })
        }
        try Output.write(report.text, to: nil)
    }

    private func renaming(
        _ index: NameIndex, _ files: [SourceFile], reportingTo log: inout DiagnosticLog
    ) -> Renaming? {
        let written = GivenName.located(old)
        let name = NameSearch(old, kind: kind, in: index.catalog)
            .only(at: written.range, reportingTo: &log)
        return name.flatMap {
            Renaming(
                $0, to: GivenName.located(new), in: index, files: files, reportingTo: &log)
        }
    }
}

extension NameKind: ExpressibleByArgument {}
