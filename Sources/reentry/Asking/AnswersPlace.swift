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
            guard answers != plan else {
                throw ValidationError("answers and plan need two files; '\(answers)' is one")
            }
        }
        for path in [answers, plan] {
            guard let path, path != "-" else { continue }
            guard access(folder(of: path), W_OK | X_OK) == 0 else { throw OutputFault(path, errno) }
        }
    }

    /// Writes the answers whole; an interrupt waits so long, so that it leaves nothing half done.
    static func write(_ text: String, to path: String) throws {
        try checkIsNew(path)
        let before = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, before) }
        try Output.write(text, to: path)
    }

    private static func checkIsNew(_ path: String) throws {
        var status = stat()
        guard lstat(path, &status) != 0 else { throw OutputFault(path, EEXIST) }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
