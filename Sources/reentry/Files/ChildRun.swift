#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Another program, run to its end without a shell.
struct ChildRun {
    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []
    /// As the program says it; 128 if it was ended otherwise.
    private(set) var exitCode: Int32 = 128

    /// The most that is read of either output: 256 MiB; a program that says more is ended.
    private static let mostBytes = 256 << 20

    /// The most input: what a pipe surely holds, so that nobody waits for the other.
    static let mostInput = 4096

    /// Runs a program that is looked for along `PATH`; the first argument is its name.
    ///
    /// Nil: it could not be started.
    init?(_ arguments: [String], input: String = "", adding settings: [String] = []) {
        precondition(input.utf8.count <= Self.mostInput, "a pipe holds the whole input")
        guard var toChild = Pipe(), var fromChild = Pipe(), var complaints = Pipe() else {
            return nil
        }
        let ends = [(toChild.reading, 0), (fromChild.writing, 1), (complaints.writing, 2)]
        guard let child = Self.start(arguments, ends: ends, adding: settings) else { return nil }
        toChild.closeReading()
        fromChild.closeWriting()
        complaints.closeWriting()
        Self.send(input, to: toChild)
        toChild.closeWriting()
        let isWhole = read(fromChild.reading, complaints.reading)
        if !isWhole { kill(child, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        if status & 0x7f == 0, isWhole { exitCode = status >> 8 & 0xff }
    }

    private static func start(
        _ arguments: [String], ends: [(end: Int32, place: Int)], adding settings: [String]
    ) -> pid_t? {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (end, place) in ends { posix_spawn_file_actions_adddup2(&actions, end, Int32(place)) }
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        let own = settings.map { strdup($0) as UnsafeMutablePointer<CChar>? }
        var environment = own + inherited + [nil]
        defer { for text in words + own { free(text) } }
        var child: pid_t = 0
        return posix_spawnp(&child, arguments[0], &actions, nil, &words, &environment) == 0
            ? child : nil
    }

    /// The variables of this process.
    private static var inherited: [UnsafeMutablePointer<CChar>?] {
        var variables: [UnsafeMutablePointer<CChar>?] = []
        var next = environ
        while let variable = next.pointee {
            variables.append(variable)
            next += 1
        }
        return variables
    }

    /// A program that wants no input is no fault.
    private static func send(_ input: String, to pipe: borrowing Pipe) {
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        var input = input
        input.withUTF8 { bytes in _ = write(pipe.writing, bytes.baseAddress, bytes.count) }
    }

    /// Reads both outputs to their ends; false if there was too much.
    private mutating func read(_ one: Int32, _ other: Int32) -> Bool {
        var polled = [one, other].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while polled.contains(where: { $0.fd >= 0 }) {
            if poll(&polled, nfds_t(polled.count), -1) < 0, errno != EINTR { return false }
            for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 {
                let count = receive(polled[index].fd, &chunk)
                if count <= 0 {
                    polled[index].fd = -1
                } else if index == 0 {
                    output += chunk[..<count]
                } else {
                    errors += chunk[..<count]
                }
            }
            if max(output.count, errors.count) > Self.mostBytes { return false }
        }
        return true
    }
}

/// The system's `read`, under a name that the type's own does not hide.
private func receive(_ file: Int32, _ chunk: inout [UInt8]) -> Int {
    read(file, &chunk, chunk.count)
}
