internal import ServiceLifecycle
internal import UnixSignals

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// Once the server is stopping, lets the next signal end the program as it would any other.
struct SecondSignal: Service {
    private let signals: [UnixSignal]

    init(_ signals: [UnixSignal]) { self.signals = signals }

    func run() async throws {
        try await gracefulShutdown()
        for each in signals { _ = signal(each.rawValue, SIG_DFL) }
    }
}
