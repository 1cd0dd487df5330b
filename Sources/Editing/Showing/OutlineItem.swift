package import Diagnostics
package import RulePacks

/// A named part of a file, with what stands in it.
package struct OutlineItem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case name(NameKind)
        /// One of the pack's cases.
        case packCase
    }

    package let kind: Kind
    package let title: String
    /// The name or title.
    package let range: SourceRange
    /// All of it.
    package let whole: SourceRange
    package fileprivate(set) var children: [OutlineItem]
}

extension OutlineItem {
    /// The outline of a file: a decision holds its options and rules, a question its choices.
    package static func all(in names: FileNames) -> [OutlineItem] {
        let definitions = names.definitions.map { definition in
            OutlineItem(
                kind: .name(definition.name.kind), title: definition.name.id,
                range: definition.id.range, whole: definition.whole, children: [])
        }
        let cases = names.cases.map {
            OutlineItem(
                kind: .packCase, title: $0.title.value, range: $0.title.range,
                whole: $0.whole.covering($0.title.range), children: [])
        }
        let sorted = (definitions + cases).sorted {
            ($0.whole.start, $1.whole.end) < ($1.whole.start, $0.whole.end)
        }
        var rest = sorted[...]
        return nested(in: nil, from: &rest)
    }

    private static func nested(
        in outer: SourceRange?, from rest: inout ArraySlice<OutlineItem>
    ) -> [OutlineItem] {
        var items: [OutlineItem] = []
        while var item = rest.first {
            if let outer, item.whole.end > outer.end { break }
            rest.removeFirst()
            item.children = nested(in: item.whole, from: &rest)
            items.append(item)
        }
        return items
    }
}

extension SourceRange {
    fileprivate func covering(_ other: SourceRange) -> SourceRange {
        SourceRange(file: file, start: min(start, other.start), end: max(end, other.end))
    }
}
