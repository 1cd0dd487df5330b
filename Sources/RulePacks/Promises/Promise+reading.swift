internal import Diagnostics
internal import YAMLTree

extension Promise {
    init?(_ node: YAMLNode, about subjects: Subjects, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "a promise", reportingTo: &log) else { return nil }
        let id = fields.requiredText(
            "id", for: "the name under which a check shows it", reportingTo: &log)?
            .checkedID(.hyphens, of: "promise", reportingTo: &log)
        let says = fields.requiredText("says", for: "the promise as a sentence", reportingTo: &log)
        conditions = Conditions(from: &fields, about: subjects, reportingTo: &log)
        let decisions = subjects.limited(to: .decisions(for: "what a promise says"))
        always = fields.read("always", reportingTo: &log) {
            Block($0, of: "'always'", about: decisions, reportingTo: &$1)
        }
        never = fields.read("never", reportingTo: &log) {
            Block($0, of: "'never'", about: decisions, reportingTo: &$1)
        }
        let promisesSomething = fields.has("always") || fields.has("never")
        if !promisesSomething {
            fields.lacks("always", for: "what holds in every such case (or 'never')")
        }
        fields.reportKeys(to: &log)
        guard let id, let says, promisesSomething else { return nil }
        self.id = id
        self.says = says
    }
}
