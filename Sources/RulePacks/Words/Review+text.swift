internal import Diagnostics
internal import OrderedCollections

extension Review {
    /// The lines of a file of answers that read back as this; nothing for an empty review.
    var fileText: String {
        var text = decided.isEmpty ? "" : "decided:\n"
        for (id, decided) in decided {
            text += "  \(id):\n    options: [\(decided.options.joined(separator: ", "))]\n"
            text += decided.because.map { "    because: \($0.written)\n" } ?? ""
        }
        if !overruled.isEmpty { text += "overruled:\n" }
        for (id, because) in overruled { text += "  \(id): \(because.written)\n" }
        return text + steps.fileText
    }
}

extension StepChanges {
    fileprivate var fileText: String {
        guard !isEmpty else { return "" }
        return "steps:\n"
            + Self.list("add", added.map(\.written))
            + Self.list("change", changed.map { $0.target.written + $0.step.written })
            + Self.list(
                "strike",
                struck.map { strike in
                    strike.target.written + (strike.because.map { [("because", $0.written)] } ?? [])
                })
    }

    private static func list(_ key: String, _ items: [[(key: String, value: String)]]) -> String {
        guard !items.isEmpty else { return "" }
        return items.reduce(into: "  \(key):\n") { text, fields in
            for (index, field) in fields.enumerated() {
                text += "\(index == 0 ? "    - " : "      ")\(field.key): \(field.value)\n"
            }
        }
    }
}

extension StepChanges.Target {
    fileprivate var written: [(key: String, value: String)] {
        [("step", what.written)] + (due.map { [("due", $0.text)] } ?? [])
    }
}

extension Step {
    fileprivate var written: [(key: String, value: String)] {
        [("do", what.value.written)] + (client.map { [("client", $0.value.written)] } ?? [])
            + [("who", who.rawValue), ("by", by.text)]
    }
}

extension String {
    /// Quoted, its lines further in than any key of a review.
    fileprivate var written: String { quotedForYAML(indent: "        ") }
}
