import ArgumentParser

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The files of an interview: no answers that are there already are replaced.
enum AnswersPlace {
    /// Says before the interview what could only fail after it.
    static func check(_ answers: String?, _ plan: String?) throws {
        if let answers {
            guard answers != "-" else {
                throw ValidationError("standard output is for the plan; name a file with '--save'")
            }
            try checkIsNew(answers)
            try checkIsNone(of: plan, answers)
        }
        for path in [answers, plan] {
            guard let path, path != "-" else { continue }
            try Output.check(path)
            // The dot tells a file from a folder.
            guard access(folder(of: path) + "/.", W_OK | X_OK) == 0 else {
                throw OutputFault(path, errno)
            }
        }
    }

    /// Writes the answers whole, and never where the plan will be written.
    ///
    /// An interrupt is not heeded so long, so that it leaves nothing half done.
    static func write(_ text: String, to path: String, besides plan: String?) throws {
        try checkIsNone(of: plan, path)
        try checkIsNew(path)
        let before = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, before) }
        try Output.write(text, to: path)
    }

    private static func checkIsNew(_ path: String) throws {
        var status = stat()
        guard lstat(path, &status) != 0 else { throw OutputFault(path, EEXIST) }
    }

    /// Two names may lead to one file.
    private static func checkIsNone(of plan: String?, _ answers: String) throws {
        guard let plan, plan != "-", let one = whole(plan), let other = whole(answers) else {
            return
        }
        if one == other { throw OutputFault(answers, EEXIST) }
    }

    /// The path with its folder's links followed; nil if there is no such folder.
    private static func whole(_ path: String) -> String? {
        guard let folder = realpath(folder(of: path), nil) else { return nil }
        defer { free(folder) }
        let name = path.split(separator: "/").last ?? ""
        return "\(String(cString: folder))/\(name)"
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
