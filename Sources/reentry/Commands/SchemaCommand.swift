import ArgumentParser
import Diagnostics
import JSONValues
import RulePacks
import RuleSchemas
import ToolOptions

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints a JSON Schema of a pack's files, for editors and other checks.",
        discussion: """
            It knows the keys of the rule language and the names of this pack: questions with what \
            they ask, choices and options with their texts. Where a pack is still being written, it \
            has the names that can be read; where there is none, those of the language alone. Some \
            faults no schema can tell; 'reentry check' tells them all. See Docs/Schema.md.

            Examples:
              reentry schema Rules -o reentry.schema.json
              reentry schema Rules --answers -o answers.schema.json
            """)

    @Argument(
        help: ArgumentHelp(
            "The pack; without it: REENTRY_RULES, ./Rules, then the pack that came with reentry.",
            valueName: "pack"),
        completion: .directory)
    var pack: String?

    @Flag(help: "A schema of files of answers instead of rule files.")
    var answers = false

    @OptionGroup var output: OutputOption

    func run() throws {
        var log = DiagnosticLog()
        let files = try files(reportingTo: &log)
        if files == nil { try Report.print(log) }
        let outline = PackOutline(files: files ?? [], reportingTo: &log)
        Report.show(log)
        let schema =
            answers ? RuleSchema(ofAnswersTo: outline) : RuleSchema(ofRuleFilesOf: outline)
        try Output.write(schema.json.document, to: output.output, forAll: true)
    }

    /// None where there is no pack and none was asked for; nil where it could not be read.
    private func files(reportingTo log: inout DiagnosticLog) throws -> [SourceFile]? {
        if let pack {
            try PackPlace.checkStandardInput(pack)
            return RulePack.files(at: pack, reportingTo: &log)
        }
        guard let place = try? PackPlace.find(nil) else { return [] }
        return RulePack.files(at: place, reportingTo: &log)
    }
}
