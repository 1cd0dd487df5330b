#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Makes a folder with files in it: whole, or not at all.
enum NewFolder {
    /// Writes the files aside and puts them in place: a new folder in one step, and into an empty one,
    /// which stays the folder that it is, one after the other.
    ///
    /// The files may be read by everyone. Links to an empty folder are followed.
    static func write(_ files: [(path: String, text: String)], to place: String) throws {
        let isThere = try isEmptyFolder(place)
        let aside = isThere ? "\(place)/.\(getpid()).part" : "\(place).\(getpid()).part"
        guard mkdir(aside, 0o755) == 0 else { throw OutputFault(place, errno) }
        let paths = files.map(\.path)
        do {
            for file in files { try write(file.text, to: file.path, below: aside) }
            if isThere {
                try move(entries(of: paths), from: aside, into: place)
            } else {
                guard rename(aside, place) == 0 else { throw OutputFault(place, errno) }
            }
        } catch {
            remove(paths, below: aside)
            throw OutputFault(place, (error as? OutputFault)?.reason ?? "\(error)")
        }
    }

    /// False where there is nothing yet; throws where it is taken.
    private static func isEmptyFolder(_ place: String) throws -> Bool {
        guard let folder = opendir(place) else {
            let code = errno
            if code == ENOENT { return false }
            let isFile = code == ENOTDIR && access(place, F_OK) == 0
            throw isFile
                ? OutputFault(place, "there is a file of that name") : OutputFault(place, code)
        }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 3) { String(cString: $0) }
            }
            // Itself, and the one that it is in.
            if name != ".", name != ".." { throw OutputFault(place, "there are files in it") }
        }
        return true
    }

    /// All of them; what was moved goes back if one cannot be.
    private static func move(_ names: [String], from aside: String, into place: String) throws {
        for (count, name) in names.enumerated() {
            guard rename("\(aside)/\(name)", "\(place)/\(name)") == 0 else {
                let code = errno
                for moved in names[..<count] { rename("\(place)/\(moved)", "\(aside)/\(moved)") }
                throw OutputFault(place, code)
            }
        }
        rmdir(aside)
    }

    private static func write(_ text: String, to path: String, below folder: String) throws {
        for parent in parents(of: path) where mkdir("\(folder)/\(parent)", 0o755) != 0 {
            if errno != EEXIST { throw OutputFault(path, errno) }
        }
        try Output.write(text, to: "\(folder)/\(path)", forAll: true)
    }

    /// What stands directly in the folder, each once.
    private static func entries(of paths: [String]) -> [String] {
        var seen: Set<Substring> = []
        return paths.compactMap { $0.split(separator: "/").first }
            .filter { seen.insert($0).inserted }.map(String.init)
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
