internal import Diagnostics
internal import Plans

extension PackComparison {
    /// A section for each area in which something is written otherwise.
    var partSections: [ComparisonReport.Section] {
        PartChange.Area.allCases.compactMap { area in
            let changes = parts.filter { $0.area == area }
            guard !changes.isEmpty else { return nil }
            return ComparisonReport.Section(
                title: "\(area.title): \(changes.count.of("change", "changes"))",
                content: Document([.bullets(changes.map(\.item))]))
        }
    }
}

extension PartChange.Area {
    fileprivate var title: String {
        switch self {
        case .questions: "Questions"
        case .rules: "Rules"
        case .texts: "Texts"
        case .schedule: "Program and schedule"
        case .sources: "Sources"
        case .promises: "Promises"
        case .wording: "Wording"
        case .cases: "Cases of the pack"
        case .templates: "Templates"
        case .pack: "The pack"
        }
    }
}

extension PartChange {
    fileprivate var item: Document.ListItem {
        let name = part.map { "\(thing): \($0)" } ?? thing
        let isLong = area == .templates
        switch (old, new) {
        case (nil, let new?): return item("\(name) is new", isLong ? [] : [("", new)])
        case (let old?, nil): return item("\(name) is gone", isLong ? [] : [("", old)])
        default:
            return item(
                "\(name) changes", isLong ? [] : [("from: ", old ?? ""), ("to: ", new ?? "")])
        }
    }

    private func item(_ words: String, _ texts: [(String, String)]) -> Document.ListItem {
        Document.ListItem(
            [.text(words)],
            children: texts.map { label, text in
                let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
                return Document.ListItem([.text("\(label)\(line.cut(to: 200))")])
            })
    }
}

extension String {
    /// The beginning, with `…` at its end if there was more.
    fileprivate func cut(to longest: Int) -> String {
        dropFirst(longest).isEmpty ? self : prefix(longest - 1) + "…"
    }
}
