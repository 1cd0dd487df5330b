package import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// The names that stand in a pack's files and what each stands for, however much can be read.
///
/// What schemas and editors offer while a pack is being written. As the reader says nothing more
/// about a name whose definition has a fault, so such a name may be used here, in any way.
package struct PackOutline: Sendable {
    /// Those that could be read, without `ask_when`.
    package let questions: Named<Question>
    package let facts: [Fact]
    /// Those whose head could be read, without their rules.
    package let decisions: Named<Decision>
    package let options: Named<PlanOption>
    package let program: Program?
    package let info: PackInfo?
    package let promises: [ID]
    /// Questions and decisions that could not be read.
    package let unreadable: Set<ID>
    /// Bands that could not be read, by question.
    package let unreadableBands: [ID: Set<ID>]
    /// False when a part that may bring more questions or decisions could not be read.
    package let subjectsAreWhole: Bool
    /// False when a fact may be missing.
    package let factsAreWhole: Bool
    private let names: [NameKind: KnownNames]
    private let isEmpty: Bool

    /// Reports what the parts that it reads report; of rules, promises and cases it reads the names.
    package init(files: [SourceFile], reportingTo log: inout DiagnosticLog) {
        let sections = Sections(
            of: files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) },
            reportingTo: &log, parsing: { YAMLNode.parse($0, reportingTo: &$1) })
        let (info, sources) = RulePack.info(sections, reportingTo: &log)
        let (program, programNames) = RulePack.program(sections, reportingTo: &log)
        let drafts = RulePack.drafts(
            of: sections.questions, program: program, named: programNames, reportingTo: &log)
        let decisions = RulePack.drafts(of: sections.decisions, reportingTo: &log)
        unreadable = sections.unreadableNames(besides: drafts)
        isEmpty = files.isEmpty
        subjectsAreWhole = sections.isWhole && !files.isEmpty
        questions = Named(uniqueKeysWithValues: drafts.map { ($0.question.id.value, $0.question) })
        unreadableBands = Dictionary(
            uniqueKeysWithValues: drafts.map { ($0.question.id.value, $0.bands.unreadable) })
        facts = RulePack.facts(of: questions, program: program, reportingTo: &log)
        factsAreWhole =
            programNames.tracks.isWhole
            && program?.tracks.count == programNames.tracks.names.count
            && drafts.count == sections.questions.count
        options = RulePack.options(
            sections, program: programNames, usedBy: decisions, reportingTo: &log)
        self.decisions = Named(
            uniqueKeysWithValues: decisions.map { ($0.decision.id.value, $0.decision) })
        self.program = program
        self.info = info
        promises = sections.promises.compactMap { $0.value(of: "id")?.scalarText?.value }
        names = [
            .question: sections.questionNames, .option: sections.optionNames, .source: sources,
            .track: programNames.tracks, .ramp: programNames.ramps, .group: programNames.groups,
            .rule: sections.ruleNames,
        ]
    }
}

extension PackOutline {
    /// The names of one kind in the order of the files; nil while some of them are not known.
    package func names(of kind: NameKind) -> [ID]? {
        guard !isEmpty, let names = names[kind], names.isWhole else { return nil }
        return names.allowed
    }
}
