internal import Diagnostics

/// Follows a template's sections and looks up each name where it stands.
struct TemplateCheck {
    /// More than any template needs, and few enough for whoever reads by recursion.
    static let deepestSection = 32

    private struct Scope {
        /// The tag that opened it; nil for the template itself.
        var tag: TemplateTag?
        /// Nil where an unknown name was opened: nothing can be said about what is in it.
        var schema: TemplateSchema?
        /// Whether names are looked up in it: an inverted section and a flag's have none of their own.
        var isContext: Bool
    }

    private var scopes: [Scope]

    init(_ schema: TemplateSchema) {
        scopes = [Scope(tag: nil, schema: schema, isContext: true)]
    }

    /// Reports every fault of the tags, in their order.
    mutating func check(_ pieces: [TemplatePiece], reportingTo log: inout DiagnosticLog) {
        for (index, piece) in pieces.enumerated() {
            guard case .tag(let tag) = piece else {
                if index + 1 < pieces.count { checkEnd(of: piece, reportingTo: &log) }
                continue
            }
            switch tag.kind {
            case .comment: break
            case .variable: checkVariable(tag, reportingTo: &log)
            case .section, .invertedSection: open(tag, reportingTo: &log)
            case .end: close(tag, reportingTo: &log)
            }
        }
        for scope in scopes { if let tag = scope.tag { log.report(.openSection(tag)) } }
    }

    /// A backslash before a tag would take the escape of whatever fills it, and set it free.
    private func checkEnd(of piece: TemplatePiece, reportingTo log: inout DiagnosticLog) {
        guard case .literal(let text) = piece else { return }
        let backslashes = text.value.unicodeScalars.reversed().prefix { $0 == "\\" }.count
        if !backslashes.isMultiple(of: 2) { log.report(.looseBackslash(after: text)) }
    }

    private func checkVariable(_ tag: TemplateTag, reportingTo log: inout DiagnosticLog) {
        switch lookUp(tag, reportingTo: &log) {
        case .text?, nil: break
        case let schema?: log.report(.wrongUse(tag, of: schema))
        }
    }

    private mutating func open(_ tag: TemplateTag, reportingTo log: inout DiagnosticLog) {
        if scopes.count == Self.deepestSection + 1 {
            log.report(.deepSections(tag, limit: Self.deepestSection))
        }
        let schema = lookUp(tag, reportingTo: &log)
        var scope = Scope(tag: tag, schema: schema, isContext: tag.kind == .section)
        switch schema {
        case .list(let element)?: scope.schema = element
        case .flag?: scope.isContext = false
        case .text?, .object?, nil: break
        }
        scopes.append(scope)
    }

    private mutating func close(_ tag: TemplateTag, reportingTo log: inout DiagnosticLog) {
        guard let innermost = scopes.last?.tag else {
            log.report(.strayEnd(tag))
            return
        }
        if innermost.name != tag.name {
            log.report(.wrongEnd(tag, of: innermost))
            let isOpen = scopes.contains { $0.tag?.name == tag.name }
            guard isOpen else { return }
            while scopes.last?.tag?.name != tag.name { scopes.removeLast() }
        }
        scopes.removeLast()
    }

    /// What a name stands for; nil if it is unknown, which has been reported, or stands where
    /// nothing can be said.
    private func lookUp(
        _ tag: TemplateTag, reportingTo log: inout DiagnosticLog
    ) -> TemplateSchema? {
        let contexts = scopes.reversed().filter(\.isContext)
        guard let first = tag.path.first else { return contexts.first?.schema }
        let visible = contexts.prefix { $0.schema != nil }
        guard var schema = visible.lazy.compactMap({ $0.schema?.child(named: first.value) }).first
        else {
            guard visible.count == contexts.count else { return nil }
            let names = visible.flatMap { $0.schema?.names ?? [] }
            log.report(.unknownVariable(first, of: nil, among: names))
            return nil
        }
        for (owner, part) in zip(tag.path, tag.path.dropFirst()) {
            guard let child = schema.child(named: part.value) else {
                log.report(.unknownVariable(part, of: owner.value, among: schema.names))
                return nil
            }
            schema = child
        }
        return schema
    }
}
