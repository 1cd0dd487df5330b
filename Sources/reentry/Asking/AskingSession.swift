import Asking

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The terminal, or the pipe, in which an interview is held.
struct AskingSession {
    private var reader = LineReader(file: STDIN_FILENO)
    private let writer = PromptWriter()
    private let isTyped = Output.isTerminal(STDIN_FILENO)
    private var hasEnded = false

    /// As many bytes as a terminal hands over of one line; it drops what is typed behind them.
    private static let longestTyped = 4095

    /// Holds an interview to its end.
    mutating func hold(_ interview: inout Interview) {
        writer.write(interview.begin())
        goOn(&interview)
    }

    /// Asks for another file; false if no line came any more.
    mutating func askAgain(_ interview: inout Interview, because message: String) -> Bool {
        guard !hasEnded else { return false }
        writer.write(interview.couldNotSave(message))
        goOn(&interview)
        return !hasEnded
    }

    func say(_ text: String) {
        writer.write([Prompt(.note, text)])
    }

    private mutating func goOn(_ interview: inout Interview) {
        while interview.outcome == nil {
            let line = reader.next()
            // What is typed breaks the line by itself; what comes through a pipe is not seen.
            if !isTyped || line == .end { Output.complain("\n") }
            switch line {
            case .text(let text) where isTyped && text.utf8.count >= Self.longestTyped:
                writer.write(interview.refuse(Self.tooLong))
            case .text(let text): writer.write(interview.take(text))
            case .refused(let message): writer.write(interview.refuse(message))
            case .end:
                hasEnded = true
                writer.write(interview.end())
            }
        }
    }

    private static let tooLong =
        "the line is longer than a terminal takes; please type it as several shorter lines"
}
