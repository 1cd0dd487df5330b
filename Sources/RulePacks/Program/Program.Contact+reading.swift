internal import Diagnostics
internal import YAMLTree

extension Program.Contact {
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "'contact'", reportingTo: &log) else { return nil }
        name = fields.text("name", reportingTo: &log)
        phone = fields.text("phone", reportingTo: &log)
        email = fields.text("email", reportingTo: &log)
        hours = fields.text("hours", reportingTo: &log)
        if !fields.has("phone"), !fields.has("email") {
            fields.lacks("phone", for: "a way to reach the program ('email' will do)")
        }
        fields.reportKeys(to: &log)
    }
}
