import ArgumentParser
import Diagnostics
import Starter
import ToolOptions

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a small pack to begin with.",
        discussion: """
            The pack is commented, passes 'reentry check --strict' and 'reentry test', and has cases \
            for all that its rules say. With it come settings for editors and CI, and a README for \
            whoever looks after the rules.

            Examples:
              reentry new our-rules
              reentry new our-rules --program 'Harbor Evening Program'
            """)

    @Argument(
        help: ArgumentHelp(
            "The folder to make; one that exists has to be empty.", valueName: "folder"),
        completion: .directory)
    var folder: String

    @Option(name: .long, help: ArgumentHelp("What your program is called.", valueName: "name"))
    var program: String?

    @OptionGroup var today: TodayOption

    mutating func validate() throws {
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        if folder.isEmpty || folder == "/" { throw ValidationError("name the folder to make") }
        if program?.allSatisfy(\.isWhitespace) == true {
            throw ValidationError("a program has a name; leave '--program' out to write it later")
        }
        if let scalar = program?.unicodeScalars.first(where: \.isForbidden) {
            throw ValidationError("a name has no \(scalar.spelledOut) in it, which nobody can see")
        }
    }

    func run() throws {
        let pack = StarterPack(program: program, today: today.date)
        try NewFolder.write(pack.files.map { ($0.path, $0.text) }, to: folder)
        try Output.write(
            """
            made '\(folder)' with \(pack.files.count) files; read '\(folder)/README.md' first
            next: reentry check '\(folder)' --strict

            """, to: nil)
    }
}
