#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// A file whose new text stands beside it, ready to take its place.
struct ReplacedFile {
    /// As it was named, for messages.
    private let path: String
    /// Links followed, so that the file itself is replaced and not what leads to it.
    private let target: String
    private let before: String
    private let status: stat

    private var aside: String { "\(target).\(getpid()).part" }

    /// Writes the new text aside.
    init(_ path: String, before: String, after: String) throws {
        self.path = path
        guard let resolved = realpath(path, nil) else { throw OutputFault(path, errno) }
        defer { free(resolved) }
        target = String(cString: resolved)
        var status = stat()
        guard stat(target, &status) == 0 else { throw OutputFault(path, errno) }
        self.status = status
        // Someone who may do everything is kept from it by the file's own word too.
        guard access(target, W_OK) == 0, status.st_mode & 0o222 != 0 else {
            throw OutputFault(path, "it is read-only")
        }
        let now = try Self.bytes(of: path, upTo: before.utf8.count + Self.mark.utf8.count)
        let mark = now.starts(with: Self.mark.utf8) ? Self.mark : ""
        self.before = mark + before
        guard now.elementsEqual(self.before.utf8) else {
            throw OutputFault(path, "it was changed meanwhile")
        }
        try writeAside(mark + after)
    }

    private static let mark = "\u{FEFF}"

    /// Puts the new text in place.
    func put() throws {
        guard rename(aside, target) == 0 else { throw OutputFault(path, errno) }
    }

    /// Puts the old text back, as well as the system lets us.
    func takeBack() {
        guard (try? writeAside(before)) != nil else { return }
        rename(aside, target)
    }

    /// Removes what stands aside, if anything does.
    func clear() { unlink(aside) }

    private func writeAside(_ text: String) throws {
        unlink(aside)
        let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw OutputFault(path, errno) }
        do {
            defer { close(file) }
            try Output.writeAll(text, to: file, named: path)
            // Another's file stays another's where the system allows it.
            _ = fchown(file, status.st_uid, status.st_gid)
            guard fchmod(file, status.st_mode & 0o7777) == 0, fsync(file) == 0 else {
                throw OutputFault(path, errno)
            }
        } catch {
            clear()
            throw error
        }
    }

    /// One byte more than the limit is enough to see that a file is another.
    private static func bytes(of path: String, upTo limit: Int) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw OutputFault(path, errno) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var count = 0
        while count < bytes.count {
            let next = bytes[count...].withUnsafeMutableBytes {
                receive(file, $0)
            }
            if next == 0 { break }
            if next > 0 { count += next } else if errno != EINTR { throw OutputFault(path, errno) }
        }
        return Array(bytes[..<count])
    }
}

/// The system's `read`, under a name that no method hides.
private func receive(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    read(file, bytes.baseAddress, bytes.count)
}
