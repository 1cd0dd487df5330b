/// How a plan is written.
public enum PlanFormat: String, CaseIterable, Sendable {
    case markdown, text, html, json
}

extension Plan {
    /// The plan as a file: the same bytes wherever it is asked for.
    ///
    /// - Parameters:
    ///   - format: how it is written.
    ///   - audience: for whom.
    ///   - template: the one for this audience; JSON takes nothing from it.
    ///   - ascii: whether a text has ASCII characters only.
    /// - Returns: a text that ends in a line break.
    /// - Throws: what the JSON encoder throws.
    public func text(
        _ format: PlanFormat, for audience: Audience, by template: Template, ascii: Bool = false
    ) throws -> String {
        switch format {
        case .markdown: MarkdownWriter().write(document(by: template))
        case .text: TextWriter(ascii: ascii).write(document(by: template))
        case .html: HTMLWriter(title: "Draft", mark: "Draft").write(document(by: template))
        case .json: try JSONText.encode(PlanJSON(self, for: audience))
        }
    }
}
