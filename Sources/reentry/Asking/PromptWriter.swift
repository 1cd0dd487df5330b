import Asking
import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Writes what an interview says on standard error, so that standard output is left to the plan.
struct PromptWriter {
    private let isColourful: Bool
    /// In columns; nil where lines are as long as they are.
    private let width: Int?

    init() {
        let isTerminal = Output.isTerminal(STDERR_FILENO)
        isColourful = isTerminal && getenv("NO_COLOR") == nil
        width = isTerminal ? Self.terminalWidth : nil
    }

    func write(_ prompts: [Prompt]) {
        Output.complain(prompts.reduce(into: "") { $0 += text(of: $1) })
    }

    private func text(of prompt: Prompt) -> String {
        let text = prompt.text.withControlsVisible
        switch prompt.kind {
        case .heading: return "\n" + lines(text, "2")
        case .question: return lines(text, "1")
        case .help: return lines(text, "2")
        case .choice, .note: return lines(text, nil)
        case .fault: return lines(text, "33")
        case .entry: return paint(text, "2") + " > "
        }
    }

    private func lines(_ text: String, _ colour: String?) -> String {
        let lines = width.map { WrappedPrompt(text, width: $0).lines } ?? [text]
        return lines.reduce(into: "") { $0 += paint($1, colour) + "\n" }
    }

    private func paint(_ text: String, _ colour: String?) -> String {
        guard isColourful, let colour else { return text }
        return "\u{1B}[\(colour)m\(text)\u{1B}[0m"
    }

    private static var terminalWidth: Int? {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else {
            return nil
        }
        return min(Int(size.ws_col), 100)
    }
}
