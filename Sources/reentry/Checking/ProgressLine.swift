import Dispatch
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// One line on a terminal that says what is being done, once it takes longer than half a second.
///
/// It is written over itself, and gone at the end.
final class ProgressLine: Sendable {
    private let state = Mutex(State())
    private let isSeen = Output.isTerminal(STDERR_FILENO)

    private struct State {
        var text = ""
        var isShown = false
        var isEnded = false
    }

    init() {
        guard isSeen else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(500)) {
            self.state.withLock { state in
                guard !state.isEnded else { return }
                state.isShown = true
                Self.write(state.text)
            }
        }
    }

    func show(_ text: String) {
        guard isSeen else { return }
        state.withLock { state in
            state.text = text
            if state.isShown { Self.write(text) }
        }
    }

    func end() {
        state.withLock { state in
            if state.isShown { Self.write("") }
            state = State(isEnded: true)
        }
    }

    private static func write(_ text: String) {
        Output.complain("\r\u{1B}[K" + text)
    }
}
