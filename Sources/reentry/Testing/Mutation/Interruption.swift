import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Whether someone pressed Ctrl-C, for work that can end early with what it has.
///
/// The first press is a wish; the second ends the program, as it would without this.
enum Interruption {
    /// What a shell makes of a program that Ctrl-C ended.
    static let exitCode: Int32 = 128 + SIGINT

    private static let isWished = Atomic(false)

    static var wished: Bool { isWished.load(ordering: .relaxed) }

    /// Does some work in which `wished` tells about Ctrl-C.
    static func watching<Result>(_ work: () throws -> Result) rethrows -> Result {
        isWished.store(false, ordering: .relaxed)
        // Nothing but a store may be done here, and setting what the next press does.
        let before = signal(SIGINT) { _ in
            Interruption.isWished.store(true, ordering: .relaxed)
            signal(SIGINT, SIG_DFL)
        }
        defer { signal(SIGINT, before) }
        return try work()
    }
}
