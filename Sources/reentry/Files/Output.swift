import ArgumentParser

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Puts a result where it was asked for: whole, or not at all.
enum Output {
    /// Writes to standard output, or to a file that is replaced in one step.
    ///
    /// A file is for its owner alone, unless anyone may read it: then a new one is for all, and one
    /// that was there is for whom it was. Links are followed. A device or a pipe is written to as it is.
    static func write(_ text: String, to path: String?, forAll: Bool = false) throws {
        guard let path, path != "-" else {
            return try writeAll(text, to: STDOUT_FILENO, named: "standard output")
        }
        let mode = mode(of: path)
        let kind = mode.map { $0 & S_IFMT }
        if kind == S_IFDIR { throw OutputFault(path, "is a folder") }
        if let kind, kind != S_IFREG { return try writeThrough(text, to: path) }
        let target = resolved(path)
        let aside = "\(target).\(getpid()).part"
        do {
            let open: mode_t = forAll ? 0o644 : 0o600
            try writeAside(text, aside, open, keeping: forAll ? mode : nil, named: path)
            guard rename(aside, target) == 0 else { throw OutputFault(path, errno) }
        } catch {
            unlink(aside)
            throw error
        }
    }

    private static func writeAside(
        _ text: String, _ aside: String, _ mode: mode_t, keeping old: mode_t?, named path: String
    ) throws {
        unlink(aside)
        let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw OutputFault(path, errno) }
        defer { close(file) }
        try writeAll(text, to: file, named: path)
        if let old { fchmod(file, old & 0o7777) }
        guard fsync(file) == 0 else { throw OutputFault(path, errno) }
    }

    /// Regular file, folder, device …, and who may read it; nil where there is nothing yet.
    private static func mode(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : nil
    }

    /// With links followed, as far as there is something.
    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
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
        self.init(path, String(cString: strerror(code)).lowercased())
    }

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    var description: String { "'\(path)' cannot be written: \(reason); nothing was written" }
}
