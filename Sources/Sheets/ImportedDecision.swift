internal import DecisionTables
public import Diagnostics
internal import OrderedCollections
public import RulePacks

/// A decision file made of a table, which the pack reads without a fault.
///
/// Of a decision that the pack has, the rules are those of the table; what no table says, such as
/// the options' texts, stays as it is.
public struct ImportedDecision: Sendable {
    public let id: ID
    /// Named as in the pack; a decision that is new there is named `ID.yaml`, in the folder of the others.
    public let file: SourceFile
    public let isNew: Bool
    /// The pack with this file in it.
    public let pack: RulePack

    /// Reads the rows of one decision; `decision` says which, if the table has several or does not
    /// say.
    ///
    /// Nil means that at least one error was reported: at its place in the table, with the name that
    /// a spreadsheet gives the cell, or elsewhere in the pack.
    public init?(
        _ sheet: Sheet, into files: [SourceFile], templates: [SourceFile] = [],
        decision: ID? = nil, reportingTo log: inout DiagnosticLog
    ) {
        var found = DiagnosticLog()
        let outline = PackOutline(files: files, reportingTo: &found)
        guard !found.hasErrors else {
            log.report(contentsOf: found)
            return nil
        }
        let subjects =
            outline.questions.keys + outline.facts.map(\.id) + outline.decisions.keys
        guard let columns = SheetColumns(sheet, subjects: subjects, reportingTo: &log),
            let table = ImportedTable(sheet, columns, decision: decision, reportingTo: &log),
            let (text, name, old) = Self.text(of: table, in: sheet, outline, reportingTo: &log)
        else { return nil }
        let isNew = outline.decisions[table.decision] == nil
        if isNew, files.contains(where: { $0.name == name }) {
            log.report(.nameTaken(name, by: table, in: sheet))
            return nil
        }
        let path = files.first { $0.name == name }?.path ?? name
        let file = SourceFile(path: path, name: name, text: text.text)
        found = DiagnosticLog()
        let pack = RulePack(
            files: files.filter { $0.name != name } + [file], templates: templates,
            reportingTo: &found)
        for diagnostic in found.sorted {
            log.report(text.moved(diagnostic, in: file, to: sheet.file))
        }
        guard let pack else { return nil }
        if let old { table.reportLosses(of: old, in: sheet, to: &log) }
        id = table.decision
        self.file = file
        self.isNew = isNew
        self.pack = pack
    }

    private static func text(
        of table: ImportedTable, in sheet: Sheet, _ outline: PackOutline,
        reportingTo log: inout DiagnosticLog
    ) -> (text: MappedText, name: String, old: DecisionFile?)? {
        let yesNo = outline.questions.values.filter {
            if case .yesNo = $0.kind { true } else { false }
        }.map(\.id.value)
        var ids = freeIDs(for: table, outline)
        let rules = MappedText(rules: table, yesNo: Set(yesNo), freeIDs: &ids)
        let otherwise = MappedText(otherwise: table.otherwise)
        guard let decision = outline.decisions[table.decision] else {
            return new(table, rules, otherwise, in: sheet, outline, reportingTo: &log)
        }
        guard let file = DecisionFile(decision.id.range.file, reportingTo: &log) else { return nil }
        return (
            file.replacing(with: table, rules: rules, otherwise: otherwise), file.file.name,
            file
        )
    }

    private static func new(
        _ table: ImportedTable, _ rules: MappedText, _ otherwise: MappedText, in sheet: Sheet,
        _ outline: PackOutline, reportingTo log: inout DiagnosticLog
    ) -> (text: MappedText, name: String, old: DecisionFile?)? {
        let known = Array(outline.decisions.keys)
        guard table.hitPolicy != nil else {
            log.report(.missingHitPolicy(of: table.decision, among: known, in: sheet))
            return nil
        }
        guard table.hasGoodID(in: sheet, reportingTo: &log) else { return nil }
        if let near = nearestName(to: table.decision, among: known) {
            log.report(.newBeside(near, table, in: sheet))
        }
        let options = Set(outline.options.keys)
        if !table.optionNames.keys.contains(where: options.contains) {
            for (id, name) in table.optionNames where table.optionPlans[id] == nil {
                log.report(.noSentence(for: id, name, in: sheet))
            }
        }
        var text = MappedText(headOf: table, knownOptions: options)
        text += MappedText(rules: rules, otherwise: otherwise)
        return (text, outline.folderOfDecisions + "\(table.decision).yaml", nil)
    }

    /// `pace-1`, `pace-2` and so on, but none that a rule of the pack or the table has.
    private static func freeIDs(
        for table: ImportedTable, _ outline: PackOutline
    ) -> some IteratorProtocol<ID> {
        let taken = Set((outline.names(of: .rule) ?? []) + table.rules.compactMap { $0.id?.text })
        let stem = table.decision.split(separator: "_").joined(separator: "-")
        return (1...).lazy.map { "\(stem)-\($0)" }.filter { !taken.contains($0) }.makeIterator()
    }
}

extension Diagnostic {
    fileprivate static func missingHitPolicy(
        of id: String, among known: [String], in sheet: Sheet
    ) -> Diagnostic {
        let near = nearestName(to: id, among: known).map { " (did you mean '\($0)'?)" } ?? ""
        return missingColumn(
            "hit_policy", for: "the pack has no decision '\(id.shortened)' yet\(near); U, F or C",
            among: sheet.rows[0].cells.filter { !$0.isBlank }.map(\.text), at: sheet.header)
    }

    fileprivate static func newBeside(
        _ near: String, _ table: ImportedTable, in sheet: Sheet
    ) -> Diagnostic {
        Diagnostic(
            .warning, .badTable,
            "the pack has no decision '\(table.decision)', so this is a new one; did you mean '\(near)'?",
            at: table.range(in: sheet))
    }

    fileprivate static func nameTaken(
        _ name: String, by table: ImportedTable, in sheet: Sheet
    ) -> Diagnostic {
        badTable(
            "the new decision '\(table.decision)' would be '\(name)', which is a file of the pack already; give that file another name first",
            at: table.range(in: sheet))
    }

    fileprivate static func noSentence(
        for option: String, _ name: Sheet.Cell?, in sheet: Sheet
    ) -> Diagnostic {
        let range = name.map { sheet.file.range(of: $0.bytes) } ?? SourceRange(startOf: sheet.file)
        return Diagnostic(
            .warning, .badTable,
            "the option '\(option.shortened)' is new and has no sentence for the plan in a column 'output_plan'; its name stands in for it",
            at: range)
    }
}

extension PackOutline {
    /// Where the first decision's file is: `decisions/`, or nothing for the pack's own folder.
    fileprivate var folderOfDecisions: String {
        let name = decisions.values.first?.id.range.file.name ?? ""
        return name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    }
}
