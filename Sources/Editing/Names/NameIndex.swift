package import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// Where every name of a pack stands.
package struct NameIndex: Sendable {
    package let files: [FileNames]
    package let catalog: Catalog
    private var occurrences: [Name: [Occurrence]] = [:]
    /// Names that stand in a way that no letters of the file are: an alias, escapes.
    package private(set) var hidden: [Name: [SourceRange]] = [:]

    package init(_ files: [FileNames]) {
        self.files = files
        catalog = Catalog(files)
        var seen: Set<SourceRange> = []
        for file in files {
            for definition in file.definitions {
                add(definition.name, definition.id, isDefinition: true, &seen)
            }
            for use in file.uses {
                guard let (name, length) = catalog.name(of: use) else { continue }
                add(name, use.word, first: length, &seen)
            }
        }
    }

    /// In the order of the files.
    package func places(of name: Name) -> [Occurrence] {
        (occurrences[name] ?? []).sorted { $0.range < $1.range }
    }

    /// What stands at a place of a file; the place after its last letter is one of it.
    package func occurrence(in file: SourceFile, at position: SourcePosition) -> Occurrence? {
        guard let names = files.first(where: { $0.file === file }) else { return nil }
        func covers(_ range: SourceRange) -> Bool {
            range.file === file && range.start <= position && position <= range.end
        }
        if let definition = names.definitions.first(where: { covers($0.id.range) }) {
            return places(of: definition.name).first { covers($0.range) }
        }
        guard let use = names.uses.first(where: { covers($0.word.range) }),
            let (name, _) = catalog.name(of: use)
        else { return nil }
        // Of a fact the track's letters alone are the name; all of it is pointed at.
        return places(of: name).first {
            $0.range.file === file && $0.range.start >= use.word.range.start
                && $0.range.end <= use.word.range.end
        }
    }

    private mutating func add(
        _ name: Name, _ word: Located<ID>, isDefinition: Bool = false, first length: Int? = nil,
        _ seen: inout Set<SourceRange>
    ) {
        guard var range = word.letters else {
            // An alias names what its anchor does: the letters stand there.
            if !word.range.text.hasPrefix("*") { hidden[name, default: []].append(word.range) }
            return
        }
        if let length { range.end.column = range.start.column + length }
        guard seen.insert(range).inserted else { return }
        occurrences[name, default: []].append(
            Occurrence(name: name, range: range, isDefinition: isDefinition))
    }
}

extension Catalog {
    /// What a word in some place names; `length`, if only so many of its letters do.
    package func name(of use: FileNames.Use) -> (Name, length: Int?)? {
        let word = use.word.value
        switch use.place {
        case .name(let kind): return known(Name(kind, word)).map { ($0, nil) }
        case .subject: return subject(word)
        case .result: return known(Name(.option, word)).map { ($0, nil) }
        case .answer(let question): return self.word(word, of: question).map { ($0, nil) }
        case .test(let subject):
            if decisions[subject] != nil { return known(Name(.option, word)).map { ($0, nil) } }
            return self.word(word, of: subject).map { ($0, nil) }
        }
    }

    private func known(_ name: Name) -> Name? { definitions[name] == nil ? nil : name }

    private func subject(_ word: ID) -> (Name, length: Int?)? {
        if let name = known(Name(.question, word)) ?? known(Name(.decision, word)) {
            return (name, nil)
        }
        guard word.hasSuffix(Fact.ending) else { return nil }
        let track = String(word.dropLast(Fact.ending.count))
        return known(Name(.track, track)).map { ($0, track.unicodeScalars.count) }
    }

    private func word(_ word: ID, of question: ID) -> Name? {
        guard let question = questions[question] else { return nil }
        if let kind = question.choicesFrom { return known(Name(kind, word)) }
        return known(Name(.choice, word, of: question.id))
            ?? known(Name(.band, word, of: question.id))
    }
}

extension Located<String> {
    /// Where the word's own letters stand; nil if it is written in another way.
    package var letters: SourceRange? {
        guard range.start.line == range.end.line else { return nil }
        let source = range.text
        for quote in ["", "\"", "'"] {
            let written = quote + value + quote
            guard source.hasSuffix(written) else { continue }
            let before = source.dropLast(written.count)
            // What may stand before it is an anchor.
            guard before.isEmpty || before.hasPrefix("&") && before.hasSuffix(" ") else { continue }
            var letters = range
            letters.end.column -= quote.count
            letters.start.column = letters.end.column - value.unicodeScalars.count
            return letters
        }
        return nil
    }
}
