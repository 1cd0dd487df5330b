public import Diagnostics

extension Sheet {
    /// Reads commas, semicolons or tabs, whichever part the first line; nil: an error was reported.
    public init?(_ file: SourceFile, reportingTo log: inout DiagnosticLog) {
        let errors = log.errorCount
        var reader = SheetReader(file)
        let rows = reader.read()
        log.report(contentsOf: reader.log)
        guard log.errorCount == errors else { return nil }
        self.file = file
        self.rows = rows
    }
}

/// Walks over the bytes of a table once.
struct SheetReader {
    private let file: SourceFile
    private let bytes: [UInt8]
    private let separator: UInt8
    private(set) var log = DiagnosticLog()
    private var place: Int
    /// The cell that is being read.
    private var cell = (start: 0, row: 0, column: 0)

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(_ file: SourceFile) {
        self.file = file
        bytes = Array(file.text.utf8)
        let first = Separator(bytes)
        separator = first.byte
        place = first.end
    }

    mutating func read() -> [Sheet.Row] {
        reportForbidden()
        reportOtherEncoding()
        var rows: [Sheet.Row] = []
        var number = place == 0 ? 0 : 1
        while place < bytes.count, !log.hasErrors {
            number += 1
            let cells = row(number)
            guard cells.contains(where: { !$0.isBlank }) else { continue }
            rows.append(Sheet.Row(number: number, cells: cells))
            if rows.count > Sheet.mostRows + 1, let cell = cells.first {
                log.report(.tooManyRows(at: file.range(of: cell.bytes)))
            }
        }
        return rows
    }

    private mutating func row(_ number: Int) -> [Sheet.Cell] {
        var cells: [Sheet.Cell] = []
        while true {
            cells.append(cell(row: number, column: cells.count + 1))
            guard place < bytes.count else { return cells }
            let byte = bytes[place]
            place += 1
            if byte == separator { continue }
            if byte == Self.carriageReturn, place < bytes.count, bytes[place] == Self.lineFeed {
                place += 1
            }
            return cells
        }
    }

    /// Ends before the separator or line break, or at the end of the file.
    private mutating func cell(row: Int, column: Int) -> Sheet.Cell {
        let start = place
        self.cell = (start, row, column)
        let isQuoted = place < bytes.count && bytes[place] == Self.quote
        var content = isQuoted ? quoted() : bare()
        let guarded = content.text.first == UInt8(ascii: "'")
        if guarded { content.text.removeFirst() }
        let verbatim = content.isVerbatim ? start + (isQuoted ? 1 : 0) + (guarded ? 1 : 0) : nil
        return Sheet.Cell(
            text: String(decoding: content.text, as: UTF8.self), row: row, column: column,
            bytes: start..<place, verbatimStart: verbatim)
    }

    private var endsCell: Bool {
        guard place < bytes.count else { return true }
        let byte = bytes[place]
        return byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private mutating func bare() -> (text: [UInt8], isVerbatim: Bool) {
        let start = place
        while !endsCell { place += 1 }
        return (Array(bytes[start..<place]), true)
    }

    /// A quote inside is written twice; a line break inside becomes a line feed.
    private mutating func quoted() -> (text: [UInt8], isVerbatim: Bool) {
        let start = place
        var text: [UInt8] = []
        var isVerbatim = true
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Self.quote {
                guard place < bytes.count, bytes[place] == Self.quote else {
                    passRest()
                    return (text, isVerbatim)
                }
                place += 1
                isVerbatim = false
            } else if byte == Self.carriageReturn {
                if place < bytes.count, bytes[place] == Self.lineFeed { place += 1 }
                text.append(Self.lineFeed)
                isVerbatim = false
                continue
            }
            text.append(byte)
        }
        log.report(.openQuote(of: cellName, at: file.range(of: start..<(start + 1))))
        return (text, isVerbatim)
    }

    /// Only spaces may stand between a closing quote and the end of the cell.
    private mutating func passRest() {
        let start = place
        while !endsCell { place += 1 }
        if bytes[start..<place].contains(where: { $0 != UInt8(ascii: " ") }) {
            let begin = file.range(of: cell.start..<(cell.start + 1))
            log.report(.textAfterQuote(of: cellName, begin, at: file.range(of: start..<place)))
        }
    }

    private var cellName: String { Sheet.Cell.name(row: cell.row, column: cell.column) }

    /// Signs that UTF-8 becomes where a program takes it for Windows' old encoding.
    private mutating func reportOtherEncoding() {
        for sign in ["ï»¿", "â€"] {
            guard let place = bytes.firstRange(of: Array(sign.utf8)) else { continue }
            log.report(.otherEncoding(sign, at: file.range(of: place)))
            return
        }
    }

    private mutating func reportForbidden() {
        var offset = 0
        for scalar in file.text.unicodeScalars {
            let size = UTF8.width(scalar)
            if scalar.isForbidden {
                log.report(.unseen(scalar, at: file.range(of: offset..<(offset + size))))
                return
            }
            offset += size
        }
    }
}
