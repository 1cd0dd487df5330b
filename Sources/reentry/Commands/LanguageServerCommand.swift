import ArgumentParser
import LanguageServer
import ToolOptions

struct LanguageServerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language-server",
        abstract: "Serves an editor that speaks the Language Server Protocol.",
        discussion: """
            An editor starts it and talks to it over standard input and output; see \
            Docs/Editors.md. It shows what is wrong with the rules while they are written, completes \
            names, finds and renames them, and says above each rule when it decides.

            The pack is the folder around the open file that holds 'pack:'. Another one is named by \
            the initialization option 'rules'.
            """)

    @OptionGroup var today: TodayOption

    func run() throws {
        var server = Server(version: Reentry.toolVersion, today: today.date)
        let exitCode = server.run()
        if exitCode != 0 { throw ExitCode(exitCode) }
    }
}
