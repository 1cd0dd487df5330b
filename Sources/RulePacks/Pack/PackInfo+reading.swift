internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension PackInfo {
    init?(_ node: YAMLNode, reportingTo log: inout DiagnosticLog) {
        guard var fields = Fields(node, of: "'pack'", reportingTo: &log) else { return nil }
        let name = fields.requiredText("name", for: "what the pack is called", reportingTo: &log)
        let version = fields.requiredText(
            "version", for: "so that a plan can say which rules made it", reportingTo: &log)
        reviewedBy = fields.text("reviewed_by", reportingTo: &log)
        reviewedOn = fields.text("reviewed_on", reportingTo: &log)?.date(reportingTo: &log)
        reviewBy = fields.text("review_by", reportingTo: &log)?.date(reportingTo: &log)
        sources =
            fields.read("sources", reportingTo: &log) { Self.sources($0, reportingTo: &$1) } ?? [:]
        fields.reportKeys(to: &log)
        guard let name, let version else { return nil }
        self.name = name
        self.version = version
    }

    private static func sources(
        _ node: YAMLNode, reportingTo log: inout DiagnosticLog
    ) -> Named<Located<String>>? {
        var sources: Named<Located<String>> = [:]
        for pair in node.pairs(of: "'sources'", reportingTo: &log) ?? [] {
            let id = pair.key.checkedID(.hyphens, of: "source", reportingTo: &log)
            let text = pair.value.text(of: "the source '\(pair.key.value)'", reportingTo: &log)
            if let id, let text { sources[id.value] = text }
        }
        return sources
    }
}
