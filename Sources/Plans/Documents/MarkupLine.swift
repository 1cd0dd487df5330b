/// One line of markup and what kind of block it belongs to, seen by itself.
struct MarkupLine {
    typealias Text = ArraySlice<Unicode.Scalar>

    enum Kind {
        case blank
        case heading(level: Int, Text)
        case bullet(hasBox: Bool, Text)
        case number(Int, Text)
        case quotation(Text)
        /// Starts with a vertical line; whether it is a table depends on the line after it.
        case row
        case rule
        case callOut(Text)
        case text
    }

    /// How many spaces stand before it.
    let indent: Int
    /// The line without white space at its ends.
    let text: Text
    let kind: Kind

    init(_ line: Text) {
        text = line.trimmed
        indent = text.startIndex - line.startIndex
        kind = text.allSatisfy { $0 == MarkupText.nothing || $0 == " " } ? .blank : Kind(text)
    }

    /// The lines of a markup text, in time linear in the text.
    static func lines(of markup: String) -> [MarkupLine] {
        var scalars: [Unicode.Scalar] = []
        for scalar in markup.unicodeScalars {
            if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
            scalars.append(scalar)
        }
        return scalars.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
            .map(MarkupLine.init)
    }

    /// The texts between the vertical lines of a table's row.
    var cells: [Text] {
        var cells: [Text] = []
        var start = text.startIndex + 1
        var isEscaped = false
        for index in text.indices.dropFirst() {
            if text[index] == "|", !isEscaped {
                cells.append(text[start..<index].trimmed)
                start = index + 1
            }
            isEscaped = text[index] == "\\" && !isEscaped
        }
        if start < text.endIndex { cells.append(text[start...].trimmed) }
        return cells
    }

    /// Whether it is the line of dashes below the header of a table of so many columns.
    func isDelimiterRow(columns: Int) -> Bool {
        guard case .row = kind else { return false }
        let cells = cells
        return !cells.isEmpty && cells.count == columns
            && cells.allSatisfy { cell in
                let dashes = cell.drop { $0 == ":" }.prefix { $0 == "-" }
                let before = dashes.startIndex - cell.startIndex
                let after = cell[dashes.endIndex...]
                return !dashes.isEmpty && before <= 1 && after.count <= 1
                    && after.allSatisfy { $0 == ":" }
            }
    }
}

extension MarkupLine.Kind {
    fileprivate init(_ line: MarkupLine.Text) {
        switch line.first {
        case nil: self = .blank
        case "#": self = Self(heading: line) ?? .text
        case "-": self = Self(dash: line) ?? .text
        case ">": self = .quotation(line.dropFirst().trimmed)
        case "|": self = .row
        case "!": self = line.text(after: "!!!").map { .callOut($0) } ?? .text
        case let first?: self = first.isASCIIDigit ? Self(number: line) ?? .text : .text
        }
    }

    private init?(heading line: MarkupLine.Text) {
        let level = line.prefix { $0 == "#" }.count
        guard level <= 4, let text = line.text(after: String(repeating: "#", count: level)) else {
            return nil
        }
        self = .heading(level: level, text)
    }

    private init?(dash line: MarkupLine.Text) {
        if line.count >= 3, line.allSatisfy({ $0 == "-" }) {
            self = .rule
        } else if let text = line.text(after: "- [ ]") {
            self = .bullet(hasBox: true, text)
        } else if let text = line.text(after: "-") {
            self = .bullet(hasBox: false, text)
        } else {
            return nil
        }
    }

    private init?(number line: MarkupLine.Text) {
        let digits = String(String.UnicodeScalarView(line.prefix { $0.isASCIIDigit }))
        guard digits.count <= 9, let number = Int(digits), let text = line.text(after: digits + ".")
        else { return nil }
        self = .number(number, text)
    }
}

extension MarkupLine.Text {
    /// What follows a mark and a space, or nothing after a mark alone; nil without the mark.
    fileprivate func text(after mark: String) -> Self? {
        guard starts(with: mark.unicodeScalars) else { return nil }
        let rest = dropFirst(mark.unicodeScalars.count)
        return rest.first.map { $0 == " " || $0 == "\t" } ?? true ? rest.trimmed : nil
    }
}
