internal import HTTPTypes
internal import Hummingbird
internal import Plans

/// A way to take a plan along.
enum PlanForm: String, CaseIterable, Sendable {
    case markdown, text, html, json
    /// The HTML page, shown instead of saved.
    case print

    /// - Parameters:
    ///   - plan: what is taken along.
    ///   - audience: for whom.
    ///   - template: the one for this audience.
    ///   - isFragment: of a page to print, only what stands in its body.
    /// - Returns: the bytes of `reentry plan`, under a name that says nothing about anyone.
    /// - Throws: what the JSON encoder throws.
    func response(
        to plan: Plan, for audience: Audience, by template: Template, asFragment isFragment: Bool
    ) throws -> Response {
        let name = audience == .client ? "copy" : "plan"
        func text(_ format: PlanFormat) throws -> String {
            try plan.text(format, for: audience, by: template)
        }
        switch self {
        case .markdown:
            return .file(try text(.markdown), "text/markdown; charset=utf-8", name: "\(name).md")
        case .text: return .file(try text(.text), "text/plain; charset=utf-8", name: "\(name).txt")
        case .html: return .file(try text(.html), "text/html; charset=utf-8", name: "\(name).html")
        case .json: return .file(try text(.json), "application/json", name: "\(name).json")
        case .print where isFragment:
            return .html(HTMLWriter(title: "Draft").fragment(plan.document(by: template)))
        case .print:
            var response = Response.html(try text(.html))
            response.headers[.contentSecurityPolicy] = Assets.policy(
                styles: [HTMLWriter.style], scripts: "'none'", connections: "'none'")
            return response
        }
    }
}
