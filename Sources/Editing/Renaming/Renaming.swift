internal import DecisionTables
package import Diagnostics
internal import OrderedCollections
package import RulePacks

/// A name that gets another in every file of a pack, after which the pack decides as before.
package struct Renaming: Sendable {
    package let name: Name
    package let newID: ID
    /// In the order of the files.
    package let edits: [TextEdit]

    /// Nil means that an error was reported: the new name cannot be, is taken, or would change what
    /// the pack decides.
    ///
    /// The files are those of the index, and the templates that go with them.
    package init?(
        _ name: Name, to newID: Located<ID>, in index: NameIndex, files: [SourceFile],
        reportingTo log: inout DiagnosticLog
    ) {
        self.name = name
        self.newID = newID.value
        let errors = log.errorCount
        let style = name.kind.style
        if !style.allows(newID.value) {
            log.report(
                .badID(
                    newID, of: name.kind.rawValue, nearest: style.nearest(to: newID.value)))
        } else if newID.value == name.id {
            log.report(.sameName(newID))
        } else if let taken = index.catalog.taken(newID.value, beside: name) {
            log.report(.nameTaken(newID, by: taken))
        }
        for place in index.hidden[name] ?? [] { log.report(.cannotRename(name, at: place)) }
        edits = index.places(of: name).map { TextEdit($0.range, with: newID.value) }
        guard log.errorCount == errors else { return nil }
        report(in: files, at: newID, to: &log)
        if log.errorCount > errors { return nil }
    }

    /// The files as they are to be.
    package func files(after files: [SourceFile]) -> [SourceFile] {
        let changes = Dictionary(grouping: edits, by: \.range.file.name)
        return files.map { file in
            guard let edits = changes[file.name] else { return file }
            return SourceFile(path: file.path, name: file.name, text: file.text(after: edits))
        }
    }

    /// Reports what would not be as before.
    private func report(
        in files: [SourceFile], at newID: Located<ID>, to log: inout DiagnosticLog
    ) {
        var logBefore = DiagnosticLog()
        var logAfter = DiagnosticLog()
        let before = RulePack(files: files, reportingTo: &logBefore)
        let after = RulePack(files: self.files(after: files), reportingTo: &logAfter)
        if logAfter.errorCount > logBefore.errorCount || (before != nil && after == nil) {
            let known = Set(logBefore.sorted.map(\.message))
            let fault = logAfter.sorted.first { !known.contains($0.message) }
            return log.report(.leavesFault(newID, fault))
        }
        if let before, let after, !before.decides(like: after) {
            log.report(.decidesOtherwise(newID))
        }
    }
}

extension Catalog {
    /// What has a name already that would be in the way of another's.
    fileprivate func taken(_ id: ID, beside name: Name) -> FileNames.Definition? {
        let rivals: [NameKind] =
            switch name.kind {
            // Conditions name all of these alike.
            case .question, .decision: [.question, .decision]
            case .choice, .band: [.choice, .band]
            default: [name.kind]
            }
        for kind in rivals {
            if let found = definitions[
                Name(kind, id, of: kind.belongsToQuestion ? name.question : nil)]
            {
                return found
            }
        }
        return nil
    }
}

extension RulePack {
    /// Whether two packs differ in names at most, as far as it matters for deciding and for what their
    /// cases mean.
    package func decides(like other: RulePack) -> Bool {
        model.withoutNames == other.model.withoutNames
            && codedCases.elementsEqual(other.codedCases) { $0.means(the: $1) }
    }
}

extension CodedCase {
    /// Whether both say and expect the same, whatever it is called.
    fileprivate func means(the other: CodedCase) -> Bool {
        values == other.values && setAside.count == other.setAside.count
            && expected == other.expected && rules == other.rules
    }
}

extension DecisionModel {
    fileprivate var withoutNames: DecisionModel {
        var model = self
        for index in model.inputs.indices { model.inputs[index].name = "" }
        for index in model.tables.indices { model.tables[index].name = "" }
        return model
    }
}
