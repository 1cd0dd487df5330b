internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// A graph of a pack as SVG, whose decisions are links to their tables.
///
/// All colours are classes, which the page's style gives a light and a dark side.
struct GraphPicture {
    let svg: String

    private static let lineHeight = 17.0
    /// As wide as most fonts are at the picture's size of text, and a little more.
    private static let letterWidth = 7.9
    private static let mostLetters = 18

    init(_ graph: PackGraph, of pack: RulePack, title: String, description: String) {
        let labels = graph.nodes.map { Self.lines(of: $0.title) }
        let sizes = labels.map { lines in
            LayeredLayout.Size(
                width: Double(lines.map(\.count).max() ?? 0) * Self.letterWidth + 20,
                height: Double(lines.count) * Self.lineHeight + 14)
        }
        let layout = LayeredLayout(sizes, graph.arrows)
        let size = "\(Self.text(layout.width)) \(Self.text(layout.height))"
        var svg = """
            <svg class="graph" role="group" aria-labelledby="graph-title graph-about" \
            viewBox="0 0 \(size)" width="\(Self.text(layout.width))" \
            height="\(Self.text(layout.height))">
            <title id="graph-title">\(FastHTML.escaped(title))</title>
            <desc id="graph-about">\(FastHTML.escaped(description))</desc>

            """
        for (arrow, path) in zip(graph.arrows, layout.paths) {
            let kind = graph.nodes[arrow.from].decision == nil ? "ask" : "use"
            svg += """
                <path class="arrow \(kind)" data-from="\(arrow.from)" data-to="\(arrow.to)" \
                d="\(Self.curve(path))"/>\(Self.head(path, kind, arrow))

                """
        }
        for (index, node) in graph.nodes.enumerated() {
            let drawn = Self.box(layout.frames[index], labels[index], number: index)
            if let decision = node.decision {
                svg += "<a href=\"#d-\(pack.decisions.keys[decision])\">\(drawn)</a>\n"
            } else {
                svg += "\(drawn)\n"
            }
        }
        self.svg = svg + "</svg>"
    }

    private static func box(
        _ frame: LayeredLayout.Frame, _ lines: [String], number: Int
    ) -> String {
        let middle = text(frame.x + frame.width / 2)
        let spans = lines.enumerated().map { line, words in
            let y = frame.y + 7 + (Double(line) + 0.76) * lineHeight
            return "<tspan x=\"\(middle)\" y=\"\(text(y))\">\(FastHTML.escaped(words))</tspan>"
        }
        return """
            <g class="node" data-node="\(number)"><rect x="\(text(frame.x))" y="\(text(frame.y))" \
            width="\(text(frame.width))" height="\(text(frame.height))" rx="8"/>\
            <text lang="en" text-anchor="middle">\(spans.joined(separator: " "))</text></g>
            """
    }

    private static func curve(_ path: [LayeredLayout.Point]) -> String {
        var text = path.first.map { "M\(Self.text($0.x)) \(Self.text($0.y))" } ?? ""
        for (one, other) in zip(path, path.dropFirst()) {
            let middle = Self.text((one.x + other.x) / 2)
            text +=
                one.y == other.y
                ? "H\(Self.text(other.x))"
                : "C\(middle) \(Self.text(one.y)) \(middle) \(Self.text(other.y))"
                    + " \(Self.text(other.x)) \(Self.text(other.y))"
        }
        return text
    }

    private static func head(
        _ path: [LayeredLayout.Point], _ kind: String, _ arrow: LayeredLayout.Arrow
    ) -> String {
        guard let end = path.last else { return "" }
        return """
            <path class="head \(kind)" data-from="\(arrow.from)" data-to="\(arrow.to)" \
            d="M\(text(end.x)) \(text(end.y))l-8 -4v8z"/>
            """
    }

    /// Words on lines of some letters.
    private static func lines(of title: String) -> [String] {
        title.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= mostLetters {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }

    /// With a tenth at most.
    private static func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
