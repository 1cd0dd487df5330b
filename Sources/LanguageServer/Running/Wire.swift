internal import Dispatch

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// The two ends of a connection with an editor: standard input and output.
struct Wire: Sendable {
    let input: Int32
    let output: Int32

    /// Reads to the end on a thread of its own.
    func read(into mailbox: Mailbox) {
        DispatchQueue(label: "reentry.read").async {
            var reader = FrameReader()
            while let bytes = nextBytes() {
                reader.add(bytes)
                while let frame = reader.next() {
                    mailbox.put(Self.letter(for: frame))
                    if case .end = frame { return mailbox.put(.end) }
                }
            }
            mailbox.put(.end)
        }
    }

    private static func letter(for frame: FrameReader.Frame) -> Mailbox.Letter {
        switch frame {
        case .fault(let fault), .end(let fault): return .fault(fault)
        case .body(let bytes):
            do throws(Message.Fault) {
                return .message(try Message(reading: bytes))
            } catch {
                return .fault(error)
            }
        }
    }

    /// Nil at the end.
    private func nextBytes() -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = take(from: input, &chunk)
            if count > 0 { return Array(chunk[..<count]) }
            if count == 0 || errno != EINTR { return nil }
        }
    }

    /// False once nobody reads any more.
    func write(_ messages: [Message]) -> Bool {
        guard !messages.isEmpty else { return true }
        var text = messages.map(\.frame).joined()
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = put(rest, into: output)
                if count < 0 {
                    if errno == EINTR { continue }
                    return false
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
            return true
        }
    }
}

/// The system's calls, under names that the methods' own do not hide.
private func put(_ bytes: UnsafeRawBufferPointer, into file: Int32) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}

private func take(from file: Int32, _ bytes: inout [UInt8]) -> Int {
    read(file, &bytes, bytes.count)
}
