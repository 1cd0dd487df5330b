internal import NIOCore
internal import NIOPosix
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// The file of a Unix socket, from before it is there until it is gone.
final class SocketFile: Sendable {
    private let path: String
    private let usualMask: mode_t
    /// The system's number of the file that we opened.
    private let number = Mutex<ino_t?>(nil)

    private init(_ path: String) {
        self.path = path
        // The system makes the socket under this mask: nobody else can open it, not for a moment.
        usualMask = umask(0o177)
    }

    /// Makes sure that nothing is at the path but what an earlier run of ours may have left there.
    static func claim(_ path: String) async throws -> SocketFile {
        guard (try? SocketAddress(unixDomainSocketPath: path)) != nil else {
            throw ServerFault.socketPathTooLong(path)
        }
        guard let found = status(of: path) else { return SocketFile(path) }
        guard found.st_mode & S_IFMT == S_IFSOCK, found.st_uid == geteuid() else {
            throw ServerFault.notOurSocket(path)
        }
        guard await !isAnswered(path) else { throw ServerFault.socketInUse(path) }
        unlink(path)
        return SocketFile(path)
    }

    /// The server listens.
    func opened() {
        _ = umask(usualMask)
        number.withLock { $0 = Self.status(of: path)?.st_ino }
    }

    /// Removes the file, unless it is another server's by now.
    func remove() {
        _ = umask(usualMask)
        guard let own = number.withLock({ $0 }), own == Self.status(of: path)?.st_ino else {
            return
        }
        unlink(path)
    }

    private static func status(of path: String) -> stat? {
        var found = stat()
        return lstat(path, &found) == 0 ? found : nil
    }

    private static func isAnswered(_ path: String) async -> Bool {
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        guard let channel = try? await bootstrap.connect(unixDomainSocketPath: path).get() else {
            return false
        }
        try? await channel.close()
        return true
    }
}
