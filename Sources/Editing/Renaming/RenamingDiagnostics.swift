internal import Diagnostics
internal import RulePacks

/// What is said about a new name.
extension Diagnostic {
    static func sameName(_ id: Located<String>) -> Diagnostic {
        Diagnostic(.error, .duplicateName, "'\(id.value)' is its name already", at: id.range)
    }

    static func nameTaken(_ id: Located<String>, by other: FileNames.Definition) -> Diagnostic {
        let kind = other.name.kind.rawValue
        let article = kind == "option" ? "an" : "a"
        return Diagnostic(
            .error, .duplicateName,
            "there is \(article) \(kind) '\(id.value)' already; choose another name", at: id.range,
            notes: [Note("'\(id.value)' is here", at: other.id.range)])
    }

    static func cannotRename(_ name: Name, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .unsupportedYAML,
            "'\(name.id)' is written with an escape here and cannot be renamed; write it plainly first",
            at: range)
    }

    static func leavesFault(_ id: Located<String>, _ fault: Diagnostic?) -> Diagnostic {
        let reason = fault.map { ": \($0.message)" } ?? ""
        let notes = fault.map { [Note("this would be here", at: $0.range)] } ?? []
        return Diagnostic(
            .error, fault?.id ?? .badID,
            "with the name '\(id.value)' the rules would have a fault\(reason)", at: id.range,
            notes: notes)
    }

    static func decidesOtherwise(_ id: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .duplicateName,
            "with the name '\(id.value)' the rules would decide otherwise; choose another name",
            at: id.range)
    }
}
