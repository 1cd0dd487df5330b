/// The words of a piece of HTML as a browser would show them.
struct HTMLWords {
    let words: [Substring]

    init(_ html: String) {
        var text = ""
        for (number, part) in html.split(separator: "<", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard number > 0 else {
                text += part
                continue
            }
            let end = part.firstIndex(of: ">") ?? part.endIndex
            let name = part[..<end].drop { $0 == "/" }
            text += ["strong", "em", "code"].contains(name) ? "" : " "
            text += part[end...].dropFirst()
        }
        let entities = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ]
        for (entity, character) in entities { text = text.replacing(entity, with: character) }
        words = text.split(whereSeparator: \.isWhitespace)
    }
}
