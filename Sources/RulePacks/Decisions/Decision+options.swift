internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Decision {
    /// Takes `options`: a list of ids, or a mapping that also defines them.
    static func options(
        from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> (listed: [Located<ID>], defined: [YAMLNode.Pair]) {
        guard let node = fields.require("options", for: "what it may come to") else {
            return ([], [])
        }
        switch node.content {
        case .sequence:
            let nodes = node.someNodes(of: "'options'", "an option", reportingTo: &log)
            let ids = (nodes ?? []).compactMap { $0.text(of: "an option", reportingTo: &log) }
            return (unique(ids, reportingTo: &log), [])
        case .mapping(let pairs):
            if pairs.isEmpty {
                log.report(
                    .wrongKind(
                        "'options'", expected: "a mapping with an option", found: "none",
                        at: node.range))
            }
            return (pairs.map(\.key), pairs)
        case .scalar:
            log.report(
                .wrongKind(
                    "'options'", expected: "a list of ids, or a mapping that defines them",
                    found: node.kind, at: node.range))
            return ([], [])
        }
    }

    private static func unique(
        _ ids: [Located<ID>], reportingTo log: inout DiagnosticLog
    ) -> [Located<ID>] {
        var seen: Named<Located<ID>> = [:]
        for id in ids { seen.add(id, under: id, of: "option", placed: \.range, reportingTo: &log) }
        return Array(seen.values)
    }
}
