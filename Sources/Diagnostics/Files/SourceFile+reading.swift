#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension SourceFile {
    /// The most that is read of one file: 4 MiB.
    public static let largestSize = 4 << 20

    /// Reads a file; nil, and one error reported, when there is no text to be had.
    ///
    /// A pipe is refused, so that a forgotten one cannot hang the tool.
    public static func read(
        _ path: String, name: String? = nil, upTo limit: Int = largestSize,
        reportingTo log: inout DiagnosticLog
    ) -> SourceFile? {
        do throws(ReadingFault) {
            let file = try openFile(path)
            defer { close(file) }
            let bytes = try readBytes(from: file, upTo: limit)
            return decode(bytes: bytes, path: path, name: name, upTo: limit, reportingTo: &log)
        } catch {
            log.report(.unreadable(path, name: name, because: error))
            return nil
        }
    }

    /// Reads what is handed over on standard input, to its end.
    public static func readStandardInput(
        path: String = "standard input", upTo limit: Int = largestSize,
        reportingTo log: inout DiagnosticLog
    ) -> SourceFile? {
        do throws(ReadingFault) {
            let bytes = try readBytes(from: STDIN_FILENO, upTo: limit)
            return decode(bytes: bytes, path: path, upTo: limit, reportingTo: &log)
        } catch {
            log.report(.unreadable(path, name: nil, because: error))
            return nil
        }
    }
}

private func openFile(_ path: String) throws(ReadingFault) -> Int32 {
    if path.isEmpty { throw .nameless }
    guard !path.utf8.contains(0) else { throw .missing }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
        let code = errno
        if code == ENOTDIR { throw .belowFile }
        guard code == ENOENT else { throw .system(code) }
        throw FileIdentity.isLink(path) ? .brokenLink : .missing
    }
    var status = stat()
    guard fstat(file, &status) == 0 else {
        defer { close(file) }
        throw .system(errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return file
    case S_IFCHR:
        _ = fcntl(file, F_SETFL, 0)
        return file
    default:
        close(file)
        throw status.st_mode & S_IFMT == S_IFDIR ? .folder : .notAFile
    }
}

/// Stops one byte past the limit, which is enough to see that it was passed.
private func readBytes(
    from file: Int32, upTo limit: Int
) throws(ReadingFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
        let count = read(file, &chunk, min(chunk.count, limit + 1 - bytes.count))
        if count == 0 { break }
        if count > 0 {
            bytes += chunk[..<count]
        } else if errno != EINTR {
            throw .system(errno)
        }
    }
    return bytes
}

/// Why a file could not be opened or read.
enum ReadingFault: Error, Hashable {
    case nameless
    case missing
    case belowFile
    case brokenLink
    case folder
    case notAFile
    case system(Int32)

    /// In plain words, to follow the file's name.
    var explanation: String {
        switch self {
        case .nameless: "is no name of a file; name one"
        case .missing: "does not exist"
        case .belowFile: "does not exist; a folder on the way to it is a file"
        case .brokenLink: "is a link to something that does not exist; mend it, or take it away"
        case .folder: "is a folder; a file is expected"
        case .notAFile: "is not a regular file; what comes from a pipe is read with '-'"
        case .system(EACCES), .system(EPERM): "may not be read by this user"
        case .system(let code): "cannot be read: \(String(cString: strerror(code)).lowercased())"
        }
    }
}
