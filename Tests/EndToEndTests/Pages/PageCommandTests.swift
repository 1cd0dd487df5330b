import Foundation
import TestSupport
import Testing

@Suite("Commands of the pages")
struct PageCommandTests {
    @Test(
        "can be run", arguments: try ["Docs/CompiledPack.md", "Docs/Tables.md"].map(Page.init))
    func run(page: Page) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Samples/full-days-at-work/answers.yaml"),
            to: folder.url.appending(path: "answers.yaml"))
        let rules = folder.path(of: "Rules")
        // Some of them write into the pack.
        try FileManager.default.copyItem(
            atPath: Repository.folder.appending(path: "Rules").path(), toPath: rules)
        #expect(!page.commands.isEmpty)
        for command in page.commands {
            #expect(command.shown.isEmpty)
            let output = try ShownOutput(of: command.command, rules: rules, in: folder.url)
            #expect(output.exitCode == 0, "\(command.command): \(output.text)")
        }
    }

    /// A page whose commands are shown without what they print.
    struct Page: Sendable, CustomTestStringConvertible {
        let name: String
        let commands: [ShownCommand]

        var testDescription: String { name }

        init(_ name: String) throws {
            self.name = name
            commands = try ShownCommand.all(in: name)
        }
    }
}
