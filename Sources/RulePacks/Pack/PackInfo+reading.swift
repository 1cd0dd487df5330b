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
        var sources: Named<Located<String>> = [:]
        for pair in fields.take("sources")?.pairs(of: "'sources'", reportingTo: &log) ?? [] {
            guard pair.key.checkedID(.hyphens, of: "source", reportingTo: &log) != nil,
                let text = pair.value.text(of: "the source '\(pair.key.value)'", reportingTo: &log)
            else { continue }
            sources[pair.key.value] = text
        }
        fields.reportUnknownKeys(to: &log)
        guard let name, let version else { return nil }
        self.name = name
        self.version = version
        self.sources = sources
    }
}
