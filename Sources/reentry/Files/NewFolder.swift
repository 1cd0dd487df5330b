#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Makes a folder with files in it: whole, or not at all.
enum NewFolder {
    /// Writes the files aside and puts the folder in place in one step.
    ///
    /// The place, named without a slash at its end, has to be free, or an empty folder. The files may
    /// be read by everyone.
    static func write(_ files: [(path: String, text: String)], to place: String) throws {
        let aside = "\(place).\(getpid()).part"
        guard mkdir(aside, 0o755) == 0 else { throw OutputFault(place, errno) }
        do {
            for file in files { try write(file.text, to: file.path, below: aside) }
        } catch {
            remove(files.map(\.path), below: aside)
            throw OutputFault(place, (error as? OutputFault)?.reason ?? "\(error)")
        }
        guard rename(aside, place) == 0 else {
            let code = errno
            remove(files.map(\.path), below: aside)
            switch code {
            case ENOTEMPTY, EEXIST: throw OutputFault(place, "there are files in it")
            case ENOTDIR: throw OutputFault(place, "there is a file of that name")
            default: throw OutputFault(place, code)
            }
        }
    }

    private static func write(_ text: String, to path: String, below folder: String) throws {
        for parent in parents(of: path) where mkdir("\(folder)/\(parent)", 0o755) != 0 {
            if errno != EEXIST { throw OutputFault(path, errno) }
        }
        try Output.write(text, to: "\(folder)/\(path)", forAll: true)
    }

    /// `a` and `a/b` for `a/b/c`.
    private static func parents(of path: String) -> [String] {
        let parts = path.split(separator: "/")
        return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
    }

    private static func remove(_ paths: [String], below folder: String) {
        for path in paths { unlink("\(folder)/\(path)") }
        for parent in paths.flatMap(parents).reversed() { rmdir("\(folder)/\(parent)") }
        rmdir(folder)
    }
}
