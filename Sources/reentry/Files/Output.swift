import ArgumentParser
import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Puts a result where it was asked for: whole, or not at all.
enum Output {
    /// Writes to standard output, or to a file that is replaced in one step.
    ///
    /// A file is for its owner alone, unless anyone may read it: then a new one is for all, and one that
    /// was there keeps its mode. What a link leads to is replaced, and the link stays. A device or a pipe is
    /// written to as it is.
    static func write(_ text: String, to path: String?, forAll: Bool = false) throws {
        guard let path, path != "-" else {
            return try writeAll(text, to: STDOUT_FILENO, named: "standard output")
        }
        try check(path)
        if let kind = kind(of: path), kind != S_IFREG { return try writeThrough(text, to: path) }
        let target = try target(of: path)
        let aside = "\(target).\(getpid()).part"
        do {
            try writeAside(text, to: aside, inPlaceOf: target, forAll: forAll, named: path)
            guard rename(aside, target) == 0 else { throw OutputFault(path, errno) }
        } catch {
            unlink(aside)
            throw error
        }
    }

    private static func writeAside(
        _ text: String, to aside: String, inPlaceOf target: String, forAll: Bool, named path: String
    ) throws {
        let file = open(
            aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, forAll ? 0o644 : 0o600)
        guard file >= 0 else { throw OutputFault(path, errno) }
        defer { close(file) }
        try writeAll(text, to: file, named: path)
        if forAll, let old = mode(of: target), fchmod(file, old & 0o7777) != 0 {
            throw OutputFault(path, errno)
        }
        guard fsync(file) == 0 else { throw OutputFault(path, errno) }
    }

    /// Says what surely keeps a result from a path, before it is made.
    static func check(_ path: String) throws {
        if path.isEmpty { throw OutputFault(path, "that is no name of a file; name one") }
        if kind(of: path) == S_IFDIR { throw OutputFault(path, "is a folder") }
        _ = try target(of: path)
    }

    /// Regular file, folder, device …; nil where there is nothing yet.
    private static func kind(of path: String) -> mode_t? {
        mode(of: path).map { $0 & S_IFMT }
    }

    private static func mode(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : nil
    }

    /// Where a link leads, so that what it leads to is replaced and the link stays.
    private static func target(of path: String) throws -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
        guard let resolved = realpath(path, nil) else {
            throw OutputFault(path, "it is a link to something that does not exist")
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func writeThrough(_ text: String, to path: String) throws {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw OutputFault(path, errno) }
        defer { close(file) }
        try writeAll(text, to: file, named: path)
    }

    /// To standard error, as it is.
    static func complain(_ text: String) {
        try? writeAll(text, to: STDERR_FILENO, named: "standard error")
    }

    static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

    static func writeAll(_ text: String, to file: Int32, named name: String) throws {
        var text = text
        try text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = put(rest, into: file)
                if count < 0 {
                    if errno == EINTR { continue }
                    throw OutputFault(name, errno)
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }
}

/// The system's `write`, under a name that the enumeration's own does not hide.
private func put(_ bytes: UnsafeRawBufferPointer, into file: Int32) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}

/// A result could not be put where it was asked for.
struct OutputFault: Error, CustomStringConvertible {
    let path: String
    let reason: String

    init(_ path: String, _ code: Int32) {
        switch code {
        case ENOENT: self.init(path, "the folder for it does not exist")
        case ENOTDIR: self.init(path, "a folder on the way to it is a file")
        default: self.init(path, String(cString: strerror(code)).lowercased())
        }
    }

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    var description: String {
        "'\(path.withControlsVisible)' cannot be written: \(reason); nothing was written"
    }
}
