import ArgumentParser

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Puts a result where it was asked for: whole, or not at all.
enum Output {
    /// Writes to standard output, or to a file that is replaced in one step.
    static func write(_ text: String, to path: String?) throws {
        guard let path, path != "-" else {
            return try writeAll(text, to: STDOUT_FILENO, named: "standard output")
        }
        let aside = "\(path).\(getpid()).part"
        let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw OutputFault(path, errno) }
        do {
            defer { close(file) }
            try writeAll(text, to: file, named: path)
            guard fsync(file) == 0 else { throw OutputFault(path, errno) }
        } catch {
            unlink(aside)
            throw error
        }
        guard rename(aside, path) == 0 else {
            let code = errno
            unlink(aside)
            throw OutputFault(path, code)
        }
    }

    /// To standard error, as it is.
    static func complain(_ text: String) {
        try? writeAll(text, to: STDERR_FILENO, named: "standard error")
    }

    static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

    private static func writeAll(_ text: String, to file: Int32, named name: String) throws {
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
    let code: Int32

    init(_ path: String, _ code: Int32) {
        self.path = path
        self.code = code
    }

    var description: String {
        "'\(path)' cannot be written: \(String(cString: strerror(code)).lowercased()); nothing was written"
    }
}
