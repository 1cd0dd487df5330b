internal import Diagnostics

/// What is said about a table that is to be imported.
extension Diagnostic {
    static func badTable(
        _ message: String, at range: SourceRange, notes: [Note] = [], fixIts: [FixIt] = []
    ) -> Diagnostic {
        Diagnostic(.error, .badTable, message, at: range, notes: notes, fixIts: fixIts)
    }

    static func openQuote(of cell: String, at range: SourceRange) -> Diagnostic {
        badTable("the quote that begins here is never closed (\(cell))", at: range)
    }

    static func textAfterQuote(
        of cell: String, _ begin: SourceRange, at range: SourceRange
    ) -> Diagnostic {
        let isFar = begin.start.line != range.start.line
        return badTable(
            "text after the closing quote of a cell; a quote inside a cell is written twice (\(cell))",
            at: range, notes: isFar ? [Note("the cell begins here", at: begin)] : [])
    }

    static func unseen(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .controlCharacter,
            "\(scalar.spelledOut) has no place in a table; take it out, or save the table as UTF-8",
            at: range)
    }

    static func otherEncoding(_ signs: String, at range: SourceRange) -> Diagnostic {
        badTable(
            "'\(signs)' is what UTF-8 becomes in a program that takes it for another encoding; open the table as UTF-8, and save it so",
            at: range)
    }

    static func tooManyRows(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .tooLarge, "a table may have at most \(Sheet.mostRows) rows", at: range)
    }

    static func emptyTable(_ file: SourceFile) -> Diagnostic {
        badTable(
            "the table is empty; its first row names the columns", at: SourceRange(startOf: file))
    }

    static func noRows(of decision: String?, _ file: SourceFile, known: [String]) -> Diagnostic {
        let tables = known.map { "'\($0)'" }.joined(separator: ", ")
        guard let decision, !known.isEmpty else {
            return badTable(
                "the table has no rows below the names of its columns",
                at: SourceRange(startOf: file))
        }
        let near = nearestName(to: decision, among: known)
        return badTable(
            "the table has no rows of '\(decision.shortened)'; "
                + (near.map { "did you mean '\($0)'?" } ?? "it has rows of \(tables)"),
            at: SourceRange(startOf: file))
    }

    static func missingColumn(
        _ name: String, for purpose: String, among there: [String], at range: SourceRange
    ) -> Diagnostic {
        let columns = there.map { "'\($0.shortened)'" }.joined(separator: ", ")
        let near = nearestName(to: name, among: there)
        let way = near.map { "; did you mean '\(name)' by '\($0)'?" } ?? "; it has \(columns)"
        return badTable("the table needs a column '\(name)': \(purpose)\(way)", at: range)
    }

    static func columnTwice(_ name: Located<String>, first: SourceRange) -> Diagnostic {
        badTable(
            "the table has a column '\(name.value.shortened)' already", at: name.range,
            notes: [Note("the first one is here", at: first)])
    }

    static func unknownColumn(_ name: Located<String>, among known: [String]) -> Diagnostic {
        let suggestion = suggestion(for: name, among: known)
        let way =
            suggestion.text.isEmpty ? "; name it as in Docs/Tables.md, or take it out" : ""
        return badTable(
            "'\(name.value.shortened)' is no column of a table, and no question, fact or decision of the pack"
                + suggestion.text + way, at: name.range, fixIts: suggestion.fixIts)
    }
}
