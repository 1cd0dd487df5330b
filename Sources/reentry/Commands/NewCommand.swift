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
        // Else whoever is given the name takes it for an option.
        if folder.hasPrefix("-") { folder = "./\(folder)" }
        if folder.isEmpty || folder == "/" { throw ValidationError("name the folder to make") }
        if let program, program.unicodeScalars.count > Self.longestName {
            throw ValidationError(
                "a program's name has at most \(Self.longestName) characters; this one has more")
        }
        if program?.allSatisfy(\.isWhitespace) == true {
            throw ValidationError("a program has a name; leave '--program' out to write it later")
        }
        if let scalar = program?.unicodeScalars.first(where: \.isForbidden) {
            throw ValidationError("a name has no \(scalar.spelledOut) in it, which nobody can see")
        }
    }

    private static let longestName = 200

    func run() throws {
        let pack = StarterPack(program: program, today: today.date)
        try NewFolder.write(pack.files.map { ($0.path, $0.text) }, to: folder)
        try Output.write(
            """
            made '\(folder)' with \(pack.files.count) files; read '\(folder)/README.md' first
            next: reentry check \(folderInShell) --strict

            """, to: nil)
    }

    /// The folder as a shell takes it, whatever its name has in it.
    private var folderInShell: String { "'\(folder.replacing("'", with: "'\\''"))'" }
}
