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
    private let seconds: Int64
    /// A save within the same second must be seen too.
    private let nanoseconds: Int64
    /// An editor that writes aside and renames may leave size and time as they were.
    private let inode: UInt64

    /// Nil: there is nothing at the path.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        self.path = path
        size = Int64(status.st_size)
        seconds = Int64(time.tv_sec)
        nanoseconds = Int64(time.tv_nsec)
        inode = UInt64(status.st_ino)
    }
}
