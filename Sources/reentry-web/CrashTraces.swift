#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// What the system would write to disk if this program crashed: a copy of its memory, with whatever
/// was typed on a page at that moment.
enum CrashTraces {
    static func leaveNone() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        #if canImport(Darwin)
        setrlimit(RLIMIT_CORE, &none)
        #else
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        // Where the system hands such copies to a program, it heeds no limit, but it does heed this:
        // no part of the memory belongs into them.
        let filter = open("/proc/self/coredump_filter", O_WRONLY)
        guard filter >= 0 else { return }
        _ = write(filter, "0", 1)
        close(filter)
        #endif
    }
}
