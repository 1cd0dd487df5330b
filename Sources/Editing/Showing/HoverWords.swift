internal import Diagnostics
internal import OrderedCollections
internal import Proofs
internal import RulePacks

/// Says what a name stands for.
///
/// The pack's own words are written so that none of them is markup.
struct HoverWords {
    let catalog: Catalog
    let proofs: PackProofs?

    func text(about name: Name) -> String? {
        switch name.kind {
        case .question: question(name)
        case .choice, .band: partOfQuestion(name)
        case .option: option(name)
        case .decision: decision(name)
        case .rule: rule(name)
        case .promise: promise(name)
        case .source:
            lines(name, [catalog.definitions[name]?.node.scalarText?.value.plainForMarkdown])
        case .track:
            lines(name, [catalog.text("name", of: name)?.plainForMarkdown, fact(of: name)])
        case .ramp, .group: lines(name, [catalog.text("name", of: name)?.plainForMarkdown])
        }
    }

    private func lines(_ name: Name, _ parts: [String?]) -> String {
        (["**\(name.kind.rawValue)** `\(name.id)`"] + parts.compactMap(\.self))
            .joined(separator: "\n\n")
    }

    private func question(_ name: Name) -> String? {
        guard let question = catalog.questions[name.id] else { return nil }
        let answers = catalog.choices(of: question).map { "- `\($0)`: \($1.plainForMarkdown)" }
        let bands = question.bands.map { "- `\($0)`: \($1.plainForMarkdown)" }
        var kind = question.type.map { "Answered with `\($0.rawValue)`" } ?? ""
        if let range = question.range { kind += ", \(range.plainForMarkdown)" }
        return lines(
            name,
            [
                question.ask?.plainForMarkdown, question.help.map { "_\($0.plainForMarkdown)_" },
                kind.isEmpty ? nil : kind + ".",
                answers.isEmpty ? nil : answers.joined(separator: "\n"),
                bands.isEmpty ? nil : bands.joined(separator: "\n"),
            ])
    }

    private func partOfQuestion(_ name: Name) -> String? {
        guard let question = name.question.flatMap({ catalog.questions[$0] }) else { return nil }
        let text = name.kind == .choice ? question.choices[name.id] : question.bands[name.id]
        return lines(
            name,
            [
                text?.plainForMarkdown,
                question.ask.map { "Of `\(question.id)`: \($0.plainForMarkdown)" },
            ])
    }

    private func option(_ name: Name) -> String {
        let title = catalog.text("name", of: name).map { "\($0.plainForMarkdown)" }
        let client = catalog.text("client", of: name).map {
            "For the person: \($0.plainForMarkdown)"
        }
        return lines(
            name,
            [title, catalog.text("plan", of: name)?.plainForMarkdown, client, share(of: name)])
    }

    private func decision(_ name: Name) -> String {
        let decision = catalog.decisions[name.id]
        let policy = decision?.hitPolicy.map { "`hit_policy: \($0)`" }
        return lines(
            name,
            [
                decision?.title?.plainForMarkdown, decision?.asks?.plainForMarkdown, policy,
                proof(of: name),
            ])
    }

    private func rule(_ name: Name) -> String {
        lines(name, [catalog.text("because", of: name)?.plainForMarkdown, figures(ofRule: name)])
    }

    private func fact(of track: Name) -> String? {
        let fact = Fact.id(ofTrack: track.id)
        return catalog.facts.contains(fact)
            ? "`\(fact)`: how many of its sessions meet no busy time." : nil
    }
}

extension String {
    /// The text with what Markdown would read as markup taken as it is.
    var plainForMarkdown: String {
        let marks: Set<Character> = [
            "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "!", "&", "~",
        ]
        return reduce(into: "") { text, character in
            if marks.contains(character) { text.append("\\") }
            text.append(character.isNewline ? " " : character)
        }
    }
}
