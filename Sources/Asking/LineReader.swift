internal import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reads lines from an open file, such as a terminal or a pipe, one when asked for one.
public struct LineReader {
    /// The most bytes of a line, as much as the most of a file.
    static let longest = SourceFile.largestSize

    private let file: Int32
    private var bytes: [UInt8] = []
    private var isAtEnd = false

    public enum Line: Hashable, Sendable {
        /// Without its line break.
        case text(String)
        /// What is wrong with a line that is no text, or too long; it was passed over.
        case refused(String)
        case end
    }

    public init(file: Int32) {
        self.file = file
    }

    /// Waits for a line; an unfinished last one counts as one.
    public mutating func next() -> Line {
        var searched = 0
        var isTooLong = false
        while true {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(bytes[..<end])
                bytes.removeSubrange(...end)
                return text(of: line, isTooLong: isTooLong)
            }
            if bytes.count > Self.longest {
                bytes = []
                isTooLong = true
            }
            searched = bytes.count
            if isAtEnd || !readMore() {
                guard !bytes.isEmpty || isTooLong else { return .end }
                defer { bytes = [] }
                return text(of: bytes, isTooLong: isTooLong)
            }
        }
    }

    private func text(of line: [UInt8], isTooLong: Bool) -> Line {
        guard !isTooLong else { return .refused("the line is too long; a shorter one is expected") }
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
        guard let text = String(validating: line, as: UTF8.self) else {
            return .refused("the line is not UTF-8 text; please type it again")
        }
        return .text(text)
    }

    /// False at the end, and when nothing more can be read.
    private mutating func readMore() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
                return true
            }
            if count == 0 || errno != EINTR {
                isAtEnd = true
                return false
            }
        }
    }
}
