internal import Diagnostics
internal import YAMLTree

extension Wording {
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "a wording", reportingTo: &log) else { return nil }
        let avoid = fields.require("avoid", for: "the terms to avoid")?
            .someTexts(of: "'avoid'", reportingTo: &log)
        for term in avoid ?? [] where WrittenWord.all(in: term.value).isEmpty {
            log.report(.wrongType("'\(term.value)' has no word to look for", at: term.range))
        }
        let say = fields.requiredText("say", for: "what to say instead", reportingTo: &log)
        let exceptions = fields.read("except_in", reportingTo: &log) {
            $0.texts(of: "'except_in'", reportingTo: &$1)
        }
        for exception in exceptions ?? [] where exception.value != "quotation" {
            log.report(
                .unknownValue(exception, of: "a place where a term may stand", among: ["quotation"])
            )
        }
        fields.reportKeys(to: &log)
        guard let avoid, let say else { return nil }
        self.init(avoid: avoid, say: say)
    }
}
