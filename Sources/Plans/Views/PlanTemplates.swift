public import Diagnostics
internal import OrderedCollections
public import RulePacks

/// The texts around a plan: a pack's own templates, and the built-in ones where it has none.
public struct PlanTemplates: Sendable {
    private let files: [Audience: SourceFile]

    /// A template for something that is not an audience is reported.
    public init(of pack: RulePack, reportingTo log: inout DiagnosticLog) {
        var files: [Audience: SourceFile] = [:]
        for audience in Audience.allCases {
            files[audience] = pack.templates[audience.rawValue] ?? audience.builtInTemplate
        }
        self.files = files
        let names = Audience.allCases.map(\.rawValue)
        for (name, file) in pack.templates where !names.contains(name) {
            log.report(.unknownTemplate(file, name, among: names))
        }
    }

    /// Reads the template for one audience; nil means that an error was reported.
    public func template(
        for audience: Audience, reportingTo log: inout DiagnosticLog
    ) -> Template? {
        guard let file = files[audience] else {
            preconditionFailure("every audience has a template")
        }
        return Template(file: file, schema: Plan.view.schema, reportingTo: &log)
    }
}

extension Plan {
    /// The plan in the words of a template, ready to be written in any format.
    public func document(by template: Template) -> Document {
        template.document(Self.view.value(of: self))
    }
}

extension Audience {
    /// The template that comes with the tool.
    fileprivate var builtInTemplate: SourceFile {
        let bytes =
            switch self {
            case .clinician: PackageResources.clinician_mustache
            case .client: PackageResources.client_mustache
            case .frontDesk: PackageResources.front_desk_mustache
            }
        let name = "templates/\(rawValue).mustache"
        return SourceFile(
            path: "built-in \(name)", name: name, text: String(decoding: bytes, as: UTF8.self))
    }
}

extension Diagnostic {
    fileprivate static func unknownTemplate(
        _ file: SourceFile, _ name: String, among known: [String]
    ) -> Diagnostic {
        let suggestion = suggestion(
            for: Located(name, at: SourceRange(startOf: file)), among: known)
        return Diagnostic(
            .warning, .unknownName,
            "no plan is written by the template '\(name)'\(suggestion.text.isEmpty ? "; there are 'clinician', 'client' and 'front-desk'" : suggestion.text)",
            at: SourceRange(startOf: file))
    }
}

extension PlanTemplates {
    /// Reads every template, and holds its own words against the pack's word list.
    public func check(for pack: RulePack, reportingTo log: inout DiagnosticLog) {
        for audience in Audience.allCases {
            guard let template = template(for: audience, reportingTo: &log) else { continue }
            pack.reportAvoidedWording(in: template.literals, to: &log)
        }
    }
}
