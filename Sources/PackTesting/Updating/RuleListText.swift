internal import Diagnostics
internal import RulePacks

/// A list of rules as it stands in a file, each kept, replaced or taken away.
struct RuleListText {
    /// Nil: it is taken away.
    private let items: [(id: Located<ID>, becomes: ID?)]

    init(_ items: [(id: Located<ID>, becomes: ID?)]) {
        self.items = items
    }

    var fixIts: [Diagnostic.FixIt] {
        let isEmptied = items.allSatisfy { $0.becomes == nil }
        if let single = items.first, items.count == 1, isEmptied, !isInList(single.id.range) {
            return [change(single.id.range, to: "[]")]
        }
        return items.enumerated().compactMap { index, item in
            if let id = item.becomes {
                return id == item.id.value ? nil : change(item.id.range, to: id)
            }
            // A list with dashes must not lose all of them.
            if isEmptied, index == 0, let dash = dash(before: item.id.range) {
                return change(dash, to: "[]")
            }
            let endsList = !isEmptied && items[index...].allSatisfy { $0.becomes == nil }
            return change(place(of: item.id.range, endingList: endsList), to: "")
        }
    }

    private func change(_ range: SourceRange, to text: String) -> Diagnostic.FixIt {
        Diagnostic.FixIt("write '\(text)'", replacing: range, with: text)
    }

    private func isInList(_ range: SourceRange) -> Bool {
        ["-", "[", ","].contains { mark(before: range) == $0 }
    }

    /// From its dash to its end.
    private func dash(before range: SourceRange) -> SourceRange? {
        guard mark(before: range) == "-" else { return nil }
        return range.extended(backTo: offset(ofMarkBefore: range))
    }

    /// An item with its dash, or with the comma behind it; at the end of a list with the one before it.
    private func place(of range: SourceRange, endingList: Bool) -> SourceRange {
        if let dash = dash(before: range) { return dash.asWholeLineIfAlone }
        if endingList {
            return mark(before: range) == ","
                ? range.extended(backTo: offset(ofMarkBefore: range)) : range
        }
        var next = range.file.utf8Offset(of: range.end)
        while let byte = range.file.byte(at: next), byte.isSpace { next += 1 }
        guard range.file.byte(at: next) == UInt8(ascii: ",") else { return range }
        next += 1
        while range.file.byte(at: next) == UInt8(ascii: " ") { next += 1 }
        return range.extended(to: next)
    }

    private func mark(before range: SourceRange) -> Character? {
        range.file.byte(at: offset(ofMarkBefore: range)).map { Character(Unicode.Scalar($0)) }
    }

    /// Where what stands before an item is, but for spaces and line breaks.
    private func offset(ofMarkBefore range: SourceRange) -> Int {
        var offset = range.file.utf8Offset(of: range.start) - 1
        while let byte = range.file.byte(at: offset), byte.isSpace { offset -= 1 }
        return offset
    }
}

extension SourceRange {
    fileprivate func extended(backTo offset: Int) -> SourceRange {
        SourceRange(file: file, start: file.position(atUTF8Offset: offset), end: end)
    }

    fileprivate func extended(to offset: Int) -> SourceRange {
        SourceRange(file: file, start: start, end: file.position(atUTF8Offset: offset))
    }

    /// With its line break and what indents it, if nothing else stands in its line.
    fileprivate var asWholeLineIfAlone: SourceRange {
        var first = file.utf8Offset(of: start)
        while file.byte(at: first - 1) == UInt8(ascii: " ") { first -= 1 }
        var last = file.utf8Offset(of: end)
        while file.byte(at: last) == UInt8(ascii: " ") { last += 1 }
        let startsLine = first == 0 || file.byte(at: first - 1) == UInt8(ascii: "\n")
        if file.byte(at: last) == UInt8(ascii: "\r") { last += 1 }
        guard startsLine, file.byte(at: last) == UInt8(ascii: "\n") else { return self }
        return extended(backTo: first).extended(to: last + 1)
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
    }
}
