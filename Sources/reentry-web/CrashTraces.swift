#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// What a crash of this program would leave behind: its memory in a file, parts of it on standard
/// error, and in them whatever was typed on a page at that moment.
enum CrashTraces {
    static func leaveNone() {
        // Swift's own handlers print registers and the memory that they point to.
        for each in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP] {
            _ = signal(each, SIG_DFL)
        }
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        #if canImport(Darwin)
        setrlimit(RLIMIT_CORE, &none)
        #else
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        // A system that hands the memory to a program of its own heeds no limit, but it does heed
        // this: none of it is to be handed on.
        let filter = open("/proc/self/coredump_filter", O_WRONLY)
        guard filter >= 0 else { return }
        _ = write(filter, "0", 1)
        close(filter)
        #endif
    }
}
