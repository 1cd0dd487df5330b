internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// The names that stand for nothing and are near to one that does, each with all that was said of it.
///
/// One or two places may have a slip in them. A name that is said again and again is none: it is the
/// name of something that is missing, or that has the slip itself where it gets its name.
struct UnknownNames {
    /// In more places than these nobody has the same slip.
    private static let mostSlips = 2

    private struct Slip: Hashable {
        let said: String
        let near: String
    }

    private var found: [Diagnostic?]
    /// Where in `found` each of them is.
    private var places: OrderedDictionary<Slip, [Int]> = [:]

    init(in found: [Diagnostic]) {
        self.found = found
        for (index, diagnostic) in found.enumerated() {
            if let slip = Self.slip(diagnostic) { places[slip, default: []].append(index) }
        }
    }

    private static func slip(_ diagnostic: Diagnostic) -> Slip? {
        guard [.unknownName, .unknownValue, .unknownQuestion].contains(diagnostic.id),
            let fixIt = diagnostic.fixIts.first
        else { return nil }
        return Slip(said: String(fixIt.range.text), near: fixIt.replacement)
    }

    /// What is to be said: of the names that are said often, the slip at the place where it is, or
    /// else no change that is sure.
    func gathered(in trees: [YAMLNode]) -> [Diagnostic] {
        var result = self
        for (slip, indices) in places {
            let ranges = OrderedSet(indices.compactMap { found[$0]?.range })
            guard ranges.count > Self.mostSlips else { continue }
            if let place = Self.onlyPlace(giving: slip.near, in: trees) {
                for index in indices { result.found[index] = nil }
                result.forget(slip, at: place)
                let written = Located(slip.near, at: place)
                result.found.append(.saidOnce(written, others: slip.said, at: ranges.sorted()))
            } else {
                for index in indices { result.found[index]?.fixIts[0].isSure = false }
            }
        }
        return result.found.compactMap(\.self)
    }

    /// Where the slip is, it may have been found too.
    private mutating func forget(_ slip: Slip, at place: SourceRange) {
        for index in places[Slip(said: slip.near, near: slip.said)] ?? []
        where found[index]?.range == place {
            found[index] = nil
        }
    }

    /// The place where something gets a name that is said nowhere else.
    private static func onlyPlace(giving name: ID, in trees: [YAMLNode]) -> SourceRange? {
        // A fact is named after a track, which is said elsewhere.
        if Fact.couldBeCalled(name) { return nil }
        var uses = NameUses(of: name)
        for tree in trees { uses.look(through: tree) }
        return uses.all.count == 1 ? uses.giving.first : nil
    }
}

extension Diagnostic {
    fileprivate static func saidOnce(
        _ name: Located<String>, others said: String, at places: [SourceRange]
    ) -> Diagnostic {
        let shown = 3
        var notes = places.prefix(shown).map { Note("'\(said)' is said here", at: $0) }
        if let last = places.last, places.count > shown {
            let rest = places.count - shown
            notes.append(
                Note(
                    rest == 1 ? "and here" : "and in \(rest) more places, the last of them here",
                    at: last))
        }
        let suggestion = suggestion(for: name, among: [said])
        return Diagnostic(
            .error, .unknownName,
            "only this place says '\(name.value)', and \(places.count) others say '\(said)'\(suggestion.text)",
            at: name.range, notes: notes, fixIts: suggestion.fixIts)
    }
}
