import Diagnostics
import Watching

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Checks a pack again whenever it was saved, until Ctrl-C.
struct CheckWatch {
    let place: String
    /// Checks once, and prints.
    let check: () throws -> Void

    /// Two looks after one another have to agree, so that a save shows after at most three.
    private static let microseconds: useconds_t = 20_000

    /// Ends with the process alone, or where nothing can be printed any more.
    func run() throws {
        signal(SIGINT) { _ in _exit(0) }
        var watch = StampWatch(PackStamp(at: place))
        try checkAgain()
        while true {
            usleep(Self.microseconds)
            let before = watch.taken
            guard watch.look(PackStamp(at: place)) else { continue }
            if watch.taken.isGone {
                Output.complain("'\(place)' is gone; waiting until it is back\n")
            } else {
                try Output.write(heading(watch.taken.changes(since: before)), to: nil)
                try checkAgain()
            }
        }
    }

    private func checkAgain() throws {
        try check()
        if Self.isOnTerminal { Output.complain("watching '\(place)'; Ctrl-C ends\n") }
    }

    private static var isOnTerminal: Bool { Output.isTerminal(STDOUT_FILENO) }

    /// What was saved; on a terminal at the top of it, elsewhere after an empty line.
    private func heading(_ changed: [String]) -> String {
        let most = 3
        let rest = changed.count > most ? " and \(changed.count - most) more" : ""
        let names = changed.prefix(most).joined(separator: ", ").withControlsVisible
        let clear = Self.isOnTerminal ? "\u{1B}[H\u{1B}[2J" : "\n"
        return "\(clear)changed: \(names)\(rest)\n"
    }
}
