import CIFormats

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

extension RunFolder {
    /// In which the command runs, links followed; `/` where the system does not tell.
    static var current: RunFolder {
        guard let resolved = realpath(".", nil) else { return RunFolder("/") }
        defer { free(resolved) }
        let folder = String(cString: resolved)
        return RunFolder(folder, inRepositoryAt: repository(around: folder))
    }

    /// The nearest folder upward with `.git` in it: a folder, or in a worktree a file.
    private static func repository(around folder: String) -> String? {
        var parts = folder.split(separator: "/")
        while true {
            let place = "/" + parts.joined(separator: "/")
            if access("\(place)/.git", F_OK) == 0 { return place }
            if parts.popLast() == nil { return nil }
        }
    }
}
