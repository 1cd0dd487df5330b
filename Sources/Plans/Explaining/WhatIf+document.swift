internal import RulePacks

extension WhatIf {
    /// What is tried out, and what would be another then.
    public var document: Document {
        let tried = tried.map { "\($0.question) were \($0.instead) (today: \($0.today))" }
        return Document(
            [.heading(level: 2, [.text("If \(tried.joined(separator: " and "))")])]
                + [
                    changesNothing
                        ? .paragraph([.text(nothingText)]) : .bullets(changed.map(\.item))
                ]
                + (plan?.blocks ?? []) + [.paragraph([.text(unchangedText)])])
    }

    private var nothingText: String {
        plan == nil
            ? "The decision would stay as it is." : "Nothing in the plan would change."
    }

    private var unchangedText: String {
        guard !changesNothing, !unchanged.isEmpty else { return "" }
        let verb = unchanged.count == 1 ? "decision stays" : "decisions stay"
        return "\(unchanged.count) \(verb): \(unchanged.joined(separator: ", "))."
    }
}

extension WhatIf.Changed {
    fileprivate var item: Document.ListItem {
        Document.ListItem(
            [.text("\(title) (\(decision)): \(result)")],
            children: before.lines(as: "today", besides: after)
                + after.lines(as: "then", besides: before))
    }

    private var result: String {
        if before.options == after.options { return "the same, for other reasons" }
        guard before.options.count > 1 || after.options.count > 1 else {
            return "\(Self.words(before.options)) → \(Self.words(after.options))"
        }
        let added = after.options.filter { !before.options.contains($0) }
        let removed = before.options.filter { !after.options.contains($0) }
        let parts = [("also", added), ("no longer", removed)].filter { !$0.1.isEmpty }
        return parts.isEmpty
            ? "the same in another order"
            : parts.map { "\($0) \(Self.words($1))" }.joined(separator: "; ")
    }

    private static func words(_ options: [Explanation.Option]) -> String {
        options.isEmpty
            ? "nothing" : options.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
    }
}

extension WhatIf.Side {
    /// What decides here and not on the other side.
    fileprivate func lines(as time: String, besides other: Self) -> [Document.ListItem] {
        deciding.filter { !other.deciding.contains($0) }.map {
            Document.ListItem([.text("\(time) \($0.rule) decides: \($0.because)")])
        }
    }
}

extension WhatIf.PlanChange {
    fileprivate var blocks: [Document.Block] {
        let lines =
            scheduleLines + steps.lines(of: "step") + checks.lines(of: "check")
            + notices.lines(of: "notice")
        guard !lines.isEmpty else { return [] }
        return [
            .paragraph([.text("In the plan:")]),
            .bullets(lines.map { Document.ListItem([.text($0)]) }),
        ]
    }

    private var scheduleLines: [String] {
        guard changesSchedule else { return [] }
        var lines: [String] = []
        if firstSession.isChange {
            lines.append(
                "first session: \(firstSession.before ?? "none yet") → \(firstSession.after ?? "none yet")"
            )
        }
        if sessionsPerWeek.isChange {
            lines.append(
                "sessions a week: \(Self.words(sessionsPerWeek.before)) → \(Self.words(sessionsPerWeek.after))"
            )
        }
        return lines.isEmpty ? ["the weeks, in other ways than their number of sessions"] : lines
    }

    private static func words(_ counts: [Int]) -> String {
        counts.isEmpty ? "none yet" : counts.map(String.init).joined(separator: ", ")
    }
}

extension WhatIf.Difference {
    fileprivate func lines(of kind: String) -> [String] {
        added.map { "one more \(kind): \($0)" } + removed.map { "no longer a \(kind): \($0)" }
    }
}
