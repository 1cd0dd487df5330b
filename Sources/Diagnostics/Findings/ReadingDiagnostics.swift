extension Diagnostic {
    static func unreadable(_ path: String, name: String?, because fault: ReadingFault) -> Self {
        let file = SourceFile(path: path, name: name, text: "")
        return Diagnostic(
            .error, .unreadable, "'\(path)' \(fault.explanation)", at: SourceRange(startOf: file))
    }

    /// Says that a file has more bytes than the limit.
    package static func tooLarge(_ file: SourceFile, limit: Int) -> Self {
        let size = limit % (1 << 20) == 0 ? "\(limit >> 20) MiB" : "\(limit) bytes"
        return Diagnostic(
            .error, .tooLarge, "a file may have at most \(size); split it into several",
            at: SourceRange(startOf: file))
    }

    /// At the end of what could be read: `file` holds the text up to the first bad byte.
    static func notUTF8(
        _ file: SourceFile, byte: UInt8, startsWith start: ArraySlice<UInt8>
    ) -> Self {
        let place = file.position(atUTF8Offset: file.text.utf8.count)
        let isUTF16 = start.elementsEqual([0xFF, 0xFE]) || start.elementsEqual([0xFE, 0xFF])
        let digits = String(byte, radix: 16, uppercase: true)
        let message =
            isUTF16
            ? "the file is UTF-16; save it as UTF-8"
            : "byte 0x\(digits) is not UTF-8; save the file as UTF-8"
        return Diagnostic(
            .error, .notUTF8, message, at: SourceRange(file: file, start: place, end: place))
    }
}
