import Diagnostics

/// Files as git has them in a revision: `HEAD:Rules`.
///
/// Git is run without a shell, reads what it has and fetches nothing.
struct RevisionFiles {
    /// `HEAD:Rules`, without a slash at its end.
    let place: String
    private let object: String
    let isFolder: Bool

    struct Entry {
        /// Below the folder.
        var name: String
        var object: String
        /// In bytes.
        var size: Int
        /// False for a link, and for another repository.
        var isFile: Bool
    }

    /// - Throws: if there is no git, repository, revision, folder or file.
    init(_ text: String) throws(RevisionFault) {
        var place = text[...]
        while place.hasSuffix("/") { place.removeLast() }
        self.place = String(place)
        let revision = text.prefix { $0 != ":" }
        guard !revision.isEmpty, !revision.hasPrefix("-"),
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
        else { throw .noRevision(String(revision)) }
        // Git takes `./` for the folder in which it runs, and `.` alone for a name.
        let lines = "\(revision)\n\(place)\(place.hasSuffix(":.") ? "/" : "")\n"
        guard lines.utf8.count <= ChildRun.mostInput else { throw .noRevision(String(revision)) }
        let run = try Self.git(["cat-file", "--batch-check", "--follow-symlinks"], input: lines)
        let found = String(decoding: run, as: UTF8.self).split(separator: "\n")
            .map { $0.split(separator: " ") }
        // A link that leads out of the revision takes a line more.
        guard found.count >= 2, Self.isObject(found[0]) else {
            throw .noRevision(String(revision))
        }
        let kind = Self.isObject(found[1]) ? found[1][1] : ""
        guard kind == "tree" || kind == "blob" else {
            throw .nothingThere(String(place.dropFirst(revision.count + 1)), String(revision))
        }
        object = String(found[1][0])
        isFolder = kind == "tree"
    }

    /// Whether a line tells of an object: its name, its kind and its size.
    private static func isObject(_ words: [Substring]) -> Bool {
        words.count == 3 && words[0].allSatisfy(\.isHexDigit) && Int(words[2]) != nil
    }

    /// Every file below the folder.
    func entries() throws(RevisionFault) -> [Entry] {
        let list = try Self.git(["ls-tree", "-r", "-z", "-l", "--full-tree", object])
        return list.split(separator: 0).compactMap { line in
            let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let words = String(decoding: parts[0], as: UTF8.self).split(separator: " ")
            guard words.count == 4 else { return nil }
            return Entry(
                name: String(decoding: parts[1], as: UTF8.self), object: String(words[2]),
                size: Int(words[3]) ?? 0, isFile: words[0].hasPrefix("100"))
        }
    }

    /// The bytes of some files, by object.
    func contents(of entries: [Entry]) throws(RevisionFault) -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        var rest = Array(Set(entries.map(\.object))).sorted()[...]
        while !rest.isEmpty {
            // As many names as a pipe holds.
            let some = rest.prefix(ChildRun.mostInput / 65)
            rest = rest.dropFirst(some.count)
            let input = some.map { $0 + "\n" }.joined()
            var output = try Self.git(["cat-file", "--batch"], input: input)[...]
            for object in some { contents[object] = Self.next(of: &output) }
        }
        return contents
    }

    /// The bytes of the file itself, if it is no folder.
    func content() throws(RevisionFault) -> [UInt8] {
        try Self.git(["cat-file", "blob", object])
    }

    /// Takes the next object off: a line that ends in its size, its bytes, a line break.
    private static func next(of output: inout ArraySlice<UInt8>) -> [UInt8]? {
        guard let end = output.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let words = String(decoding: output[..<end], as: UTF8.self).split(separator: " ")
        guard words.count == 3, let size = Int(words[2]), end + size < output.endIndex else {
            return nil
        }
        let bytes = output[(end + 1)..<(end + 1 + size)]
        output = output[(end + 2 + size)...]
        return Array(bytes)
    }

    private static func git(
        _ arguments: [String], input: String = ""
    ) throws(RevisionFault) -> [UInt8] {
        let settings = ["GIT_NO_LAZY_FETCH=1", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C"]
        guard let run = ChildRun(["git"] + arguments, input: input, adding: settings) else {
            throw .noGit
        }
        guard run.exitCode == 0 else {
            let lines = String(decoding: run.errors, as: UTF8.self).split(separator: "\n")
            throw .refused(String(lines.first ?? "nothing"))
        }
        return run.output
    }
}

/// Why a revision could not be read.
enum RevisionFault: Error {
    case noGit
    case noRevision(String)
    case nothingThere(String, String)
    /// What git said.
    case refused(String)

    var message: String {
        switch self {
        case .noGit: "git could not be started; a revision can only be read where it is installed"
        case .noRevision(let revision):
            "git knows no revision '\(revision.shortened)'; name a branch, a tag or a commit before ':', or a folder that exists"
        case .nothingThere(let path, let revision):
            "there is no '\(path.shortened)' in '\(revision.shortened)'; the path is counted from the top of the repository"
        case .refused(let words): "git cannot read this revision: \(words.shortened)"
        }
    }
}
