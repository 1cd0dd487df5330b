internal import DecisionTables
public import Diagnostics
internal import OrderedCollections
package import YAMLTree

extension RulePack {
    /// Most rules of a pack.
    public static let mostRules = 10_000

    /// Reads the files of a pack: text → tree → sections → names → conditions → tables.
    ///
    /// Nil means that at least one error was reported. Everything that can be found is reported at
    /// once: a part that could not be read leaves no second complaint where its name is used.
    public init?(
        files: [SourceFile], templates: [SourceFile] = [], withCases: Bool = true,
        withTranslations: Bool = true, reportingTo log: inout DiagnosticLog
    ) {
        self.init(
            files: files, templates: templates, withCases: withCases,
            withTranslations: withTranslations, reportingTo: &log,
            parsing: { YAMLNode.parse($0, reportingTo: &$1) })
    }

    /// The same for someone who has the trees of some files already.
    package init?(
        files: [SourceFile], templates: [SourceFile], withCases: Bool, withTranslations: Bool,
        reportingTo log: inout DiagnosticLog,
        parsing parse: (_ file: SourceFile, _ log: inout DiagnosticLog) -> YAMLNode?
    ) {
        let (errors, reported) = (log.errorCount, log.diagnostics.count)
        let files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let read = files.filter {
            !(!withCases && $0.holdsOnlyCases) && !(!withTranslations && $0.holdsOnlyTexts)
        }
        let sections = Sections(of: read, reportingTo: &log, parsing: parse)
        Self.reportMissing(sections, in: files, reportingTo: &log)
        Self.reportTwiceNamed(templates, reportingTo: &log)
        let (info, sources) = Self.info(sections, reportingTo: &log)
        let (program, names) = Self.program(sections, reportingTo: &log)

        let questionDrafts = Self.drafts(
            of: sections.questions, program: program, named: names, reportingTo: &log)
        let decisionDrafts = Self.drafts(of: sections.decisions, reportingTo: &log)
        var subjects = Subjects(
            unreadable: sections.unreadableNames(besides: questionDrafts),
            isWhole: sections.isWhole)
        questions = subjects.add(questionDrafts, reportingTo: &log)
        facts = Self.facts(of: questions, program: program, reportingTo: &log)
        subjects.factsAreWhole =
            names.tracks.isWhole && program?.tracks.count == names.tracks.names.count
            && questionDrafts.count == sections.questions.count
        subjects.add(facts, reportingTo: &log)
        subjects.add(decisionDrafts, reportingTo: &log)

        Self.finish(&questions, questionDrafts, about: subjects, reportingTo: &log)
        questionsInAskingOrder = AskingOrder(questions).order(reportingTo: &log)
        options = Self.options(sections, program: names, usedBy: decisionDrafts, reportingTo: &log)
        decisions = Self.decisions(
            decisionDrafts, about: subjects, sources: sources, reportingTo: &log)
        promises = Self.promises(sections.promises, about: subjects, reportingTo: &log)
        wording = sections.wording.compactMap { Wording($0, reportingTo: &log) }
        cases =
            withCases
            ? Self.cases(sections, about: questions, subjects, reportingTo: &log) : []
        translations =
            withTranslations ? Self.translations(sections.translations, reportingTo: &log) : []

        log.settle(after: reported, in: sections.trees)
        model = Self.model(of: questions, facts, decisions)
        guard let compiled = Self.compile(model, of: decisions, reportingTo: &log),
            let info, let program, log.errorCount == errors
        else {
            precondition(log.errorCount > errors, "a stage that returns nil has reported an error")
            return nil
        }
        self.compiled = compiled
        self.info = info
        self.program = program
        self.files = files
        self.templates = Named(templates.map { ($0.templateName, $0) }) { first, _ in first }
        fingerprint = Fingerprint.of(files + templates)
    }
}

extension RulePack {
    /// A second template of a name would never be used.
    private static func reportTwiceNamed(
        _ templates: [SourceFile], reportingTo log: inout DiagnosticLog
    ) {
        var seen: Named<SourceRange> = [:]
        for template in templates {
            let name = Located(template.templateName, at: SourceRange(startOf: template))
            seen.add(
                name.range, under: name, of: "template", placed: { $0 }, reportingTo: &log)
        }
    }
}

extension SourceFile {
    /// `templates/clinician.mustache` is called `clinician`.
    fileprivate var templateName: String {
        let last = name.split(separator: "/").last ?? ""
        return String(last.split(separator: ".").first ?? last)
    }
}
