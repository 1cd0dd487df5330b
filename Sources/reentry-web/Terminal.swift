import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The program's two outputs; each text is written at once.
enum Terminal {
    static func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    static func complain(_ text: String) { write(text, to: STDERR_FILENO) }

    static func complain(_ log: DiagnosticLog) {
        guard !log.sorted.isEmpty else { return }
        let isColourful = isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil
        complain(TextFormatter(colour: isColourful).format(log.sorted))
    }

    private static func write(_ text: String, to file: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { bytes in
                #if canImport(Darwin)
                Darwin.write(file, bytes.baseAddress, bytes.count)
                #else
                Glibc.write(file, bytes.baseAddress, bytes.count)
                #endif
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
