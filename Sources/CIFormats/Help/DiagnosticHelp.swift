package import Diagnostics

/// What `Docs/Diagnostics.md` says of a kind of fault; the page itself is built in.
package struct DiagnosticHelp: Sendable {
    /// The first sentence of what it means.
    package var summary: String
    /// What it means: the section's first paragraph.
    package var meaning: String
    /// What to do about it.
    package var mending: String
    /// The whole section without its heading, with its example.
    package var markdown: String

    /// Of an id; a test holds that each has its section.
    package static func of(_ id: Diagnostic.ID) -> DiagnosticHelp {
        all[id.rawValue]
            ?? DiagnosticHelp(
                summary: id.rawValue, meaning: id.rawValue, mending: "", markdown: id.rawValue)
    }

    private static let all: [String: DiagnosticHelp] = {
        let page = String(decoding: PackageResources.Diagnostics_md, as: UTF8.self)
        var all: [String: DiagnosticHelp] = [:]
        var heading = ""
        var lines: [Substring] = []
        let pageLines = page.split(separator: "\n", omittingEmptySubsequences: false)
        for line in pageLines + ["## "[...]] {
            guard line.hasPrefix("## ") else {
                lines.append(line)
                continue
            }
            all[heading] = DiagnosticHelp(section: lines)
            heading = String(line.dropFirst(3))
            lines = []
        }
        return all
    }()
}

extension DiagnosticHelp {
    private static let mendingMark = "**To mend it.** "

    private init(section lines: [Substring]) {
        let text = lines.drop { $0.isEmpty }.map(Self.withoutLinks)
        let meaning = String(text.first ?? "")
        self.meaning = meaning
        summary = Self.firstSentence(of: meaning)
        let mark = Self.mendingMark
        mending = text.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) } ?? ""
        markdown = text.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n")
    }

    /// What is linked to is not there where this is read.
    private static func withoutLinks(_ line: Substring) -> String {
        guard line.utf8.contains(UInt8(ascii: "]")) else { return String(line) }
        return String(line.replacing(/\[([^\]]+)\]\([^)]*\)/) { $0.1 })
    }

    private static func firstSentence(of text: String) -> String {
        var end = text.startIndex
        while let point = text[end...].firstIndex(of: ".") {
            end = text.index(after: point)
            if end == text.endIndex || text[end] == " " { return String(text[..<end]) }
        }
        return text
    }
}
