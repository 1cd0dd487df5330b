#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What the system says of a file, from which one sees that it was written.
package struct FileStamp: Hashable, Sendable {
    let path: String
    private let size: Int64
    private let written: Moment
    /// When anything was said of it anew: what keeps size and time of writing, or lets it be read.
    private let changed: Moment
    /// An editor that writes aside and renames may leave size and time as they were.
    private let inode: UInt64

    /// Nil: there is nothing at the path.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.path = path
        size = Int64(status.st_size)
        inode = UInt64(status.st_ino)
        #if canImport(Darwin)
        written = Moment(status.st_mtimespec)
        changed = Moment(status.st_ctimespec)
        #else
        written = Moment(status.st_mtim)
        changed = Moment(status.st_ctim)
        #endif
    }

    private struct Moment: Hashable, Sendable {
        let seconds: Int64
        /// A save within the same second must be seen too.
        let nanoseconds: Int64

        init(_ time: timespec) {
            seconds = Int64(time.tv_sec)
            nanoseconds = Int64(time.tv_nsec)
        }
    }
}
