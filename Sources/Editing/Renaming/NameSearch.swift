package import Diagnostics
internal import OrderedCollections
package import RulePacks

/// Finds the one name of a pack that someone wrote as `flooded` or `made_it_hard.flooded`.
package struct NameSearch: Sendable {
    package let found: [Name]
    private let written: String
    private let kind: NameKind?
    private let catalog: Catalog

    package init(_ written: String, kind: NameKind?, in catalog: Catalog) {
        self.written = written
        self.kind = kind
        self.catalog = catalog
        let parts = written.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        found = catalog.definitions.keys.filter { name in
            guard kind == nil || kind == name.kind else { return false }
            if parts.count == 2 { return name.question != nil && name.path == written }
            return name.id == written
        }
    }

    /// The name, if it is one; reports that there is none, or in which ways to say which.
    package func only(
        at range: SourceRange, reportingTo log: inout DiagnosticLog
    ) -> Name? {
        if found.count == 1 { return found.first }
        let text = Located(written.shortened, at: range)
        if found.isEmpty {
            log.report(.noSuchName(text, kind: kind, among: catalog))
        } else {
            log.report(.ambiguousName(text, found, in: catalog))
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func noSuchName(
        _ written: Located<String>, kind: NameKind?, among catalog: Catalog
    ) -> Diagnostic {
        if let track = catalog.track(ofFact: written.value) {
            return Diagnostic(
                .error, .unknownName,
                "'\(written.value)' comes with the track '\(track)'; rename that", at: written.range
            )
        }
        let known = catalog.definitions.keys.filter { kind == nil || $0.kind == kind }
        let names = known.map { written.value.contains(".") ? $0.path : $0.id }
        let suggestion = suggestion(for: written, among: OrderedSet(names))
        return Diagnostic(
            .error, .unknownName,
            "there is no \(kind?.rawValue ?? "name") '\(written.value)' in these rules\(suggestion.text)",
            at: written.range)
    }

    fileprivate static func ambiguousName(
        _ written: Located<String>, _ found: [Name], in catalog: Catalog
    ) -> Diagnostic {
        let kinds = OrderedSet(found.map(\.kind))
        let ways =
            kinds.count > 1
            ? kinds.map { "'--kind \($0.rawValue)'" } : found.map { "'\($0.path)'" }
        let list = ways.dropLast().joined(separator: ", ") + " or " + (ways.last ?? "")
        return Diagnostic(
            .error, .duplicateName,
            "'\(written.value)' is the name of \(found.count) things; say which with \(list)",
            at: written.range,
            notes: found.compactMap { name in
                catalog.definitions[name].map {
                    Note("\(name.kind.rawValue) '\(name.path)' is here", at: $0.id.range)
                }
            })
    }
}

extension Catalog {
    /// The track whose free sessions a name counts.
    fileprivate func track(ofFact id: ID) -> ID? {
        guard id.hasSuffix(Fact.ending) else { return nil }
        let track = String(id.dropLast(Fact.ending.count))
        return definitions[Name(.track, track)] == nil ? nil : track
    }
}
