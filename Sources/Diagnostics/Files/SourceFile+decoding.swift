extension SourceFile {
    /// Makes a text of bytes; nil, and one error reported, unless they are UTF-8 and not too many.
    ///
    /// A byte order mark is dropped.
    public static func decode(
        bytes: [UInt8], path: String, name: String? = nil, upTo limit: Int = largestSize,
        reportingTo log: inout DiagnosticLog
    ) -> SourceFile? {
        guard bytes.count <= limit else {
            log.report(.tooLarge(SourceFile(path: path, name: name, text: ""), limit: limit))
            return nil
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if let text = String(validating: content, as: UTF8.self) {
            return SourceFile(path: path, name: name, text: text)
        }
        let valid = validPrefix(of: content)
        let prefix = String(decoding: content[..<valid], as: UTF8.self)
        let file = SourceFile(path: path, name: name, text: prefix)
        log.report(.notUTF8(file, byte: content[valid], startsWith: content.prefix(2)))
        return nil
    }

    /// The end of the bytes that are UTF-8, up to the first that is not.
    private static func validPrefix(of bytes: ArraySlice<UInt8>) -> Int {
        var parser = UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var end = bytes.startIndex
        while case .valid(let scalar) = parser.parseScalar(from: &rest) {
            end += scalar.count
        }
        return min(end, bytes.endIndex - 1)
    }
}
