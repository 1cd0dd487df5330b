internal import Diagnostics
internal import FoundationEssentials

extension CompiledPack {
    /// The file's text: keys sorted, indented, a line break at the end.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        guard let bytes = try? encoder.encode(self) else {
            preconditionFailure("texts, whole numbers and lists of them can be written as JSON")
        }
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    /// Reads a file's text; nil means that one error was reported.
    ///
    /// Nothing is believed yet: see ``RulePack/init(compiled:reportingTo:)``.
    init?(_ file: SourceFile, reportingTo log: inout DiagnosticLog) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let bytes = Data(file.text.utf8)
        do {
            let format = try decoder.decode(Head.self, from: bytes).format
            guard format == Self.currentFormat else {
                log.report(.notThisFormat(format, of: file))
                return nil
            }
            self = try decoder.decode(Self.self, from: bytes)
        } catch {
            log.report(.notCompiled(file, because: error))
            return nil
        }
    }

    /// What tells a compiled pack from other JSON.
    private struct Head: Decodable {
        var format: String?
    }

    /// How many keys a JSON text has in all: its colons outside of strings.
    static func keyCount(of json: String) -> Int {
        var count = 0
        var isInString = false
        var isEscaped = false
        for byte in json.utf8 {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\"") {
                isInString.toggle()
            } else if isInString {
                isEscaped = byte == UInt8(ascii: "\\")
            } else if byte == UInt8(ascii: ":") {
                count += 1
            }
        }
        return count
    }
}
