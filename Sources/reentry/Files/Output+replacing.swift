import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

extension Output {
    /// Gives several files new texts: all of them, or none.
    ///
    /// Each is written aside first. If one cannot be put in place then, those before it get back what
    /// they were. A file that was changed since it was read is left alone, and so are the rest.
    static func replaceAll(_ files: [(path: String, old: String, new: String)]) throws {
        var made: [Replacement] = []
        do {
            for file in files {
                made.append(try Replacement(file.path, old: file.old, new: file.new))
            }
            for replacement in made { try replacement.check() }
        } catch {
            for replacement in made { replacement.forget() }
            throw error
        }
        for (count, replacement) in made.enumerated() {
            do {
                try replacement.put()
            } catch {
                for done in made[..<count].reversed() { done.putBack() }
                for replacement in made { replacement.forget() }
                throw error
            }
        }
        for replacement in made { replacement.forget() }
    }
}

/// A file with its new text beside it.
private struct Replacement {
    let path: String
    let old: String
    private let aside: String
    private let kept: String
    private let hasMark: Bool

    init(_ path: String, old: String, new: String) throws {
        self.path = try Self.target(of: path)
        self.old = old
        aside = "\(self.path).\(getpid()).part"
        kept = "\(self.path).\(getpid()).old"
        hasMark = Self.beginsWithMark(self.path)
        var status = stat()
        guard access(self.path, W_OK) == 0, stat(self.path, &status) == 0 else {
            throw OutputFault(path, errno)
        }
        try Output.write((hasMark ? "\u{FEFF}" : "") + new, to: aside)
        guard chmod(aside, status.st_mode & 0o7777) == 0, link(self.path, kept) == 0 else {
            let code = errno
            unlink(aside)
            throw OutputFault(path, code)
        }
    }

    /// A link stays one: the file that it leads to is replaced.
    private static func target(of path: String) throws -> String {
        guard let resolved = realpath(path, nil) else { throw OutputFault(path, errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func beginsWithMark(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 3)
        return read(file, &bytes, 3) == 3 && bytes == [0xEF, 0xBB, 0xBF]
    }

    func check() throws {
        var log = DiagnosticLog()
        let now = SourceFile.read(path, reportingTo: &log)
        if now?.text != old { throw OutputFault(path, "was changed in the meantime") }
    }

    func put() throws {
        if rename(aside, path) != 0 { throw OutputFault(path, errno) }
    }

    func putBack() { rename(kept, path) }

    func forget() {
        unlink(aside)
        unlink(kept)
    }
}
