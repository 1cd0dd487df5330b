internal import CivilTime
internal import Diagnostics
internal import Plans
internal import RulePacks

extension Handbook {
    var title: [Document.Block] {
        let info = pack.info
        let facts: [(String, [Document.Inline]?)] = [
            ("Version", [.text(info.version.value)]),
            ("Fingerprint", [.code(pack.fingerprint)]),
            ("Reviewed by", info.reviewedBy.map { [.text($0.value)] }),
            ("Reviewed on", info.reviewedOn.map { [.text($0.value.longText)] }),
            ("To be reviewed again by", info.reviewBy.map { [.text($0.value.longText)] }),
            ("This document was written on", [.text(today.longText)]),
        ]
        let items = facts.compactMap { name, text in
            text.map { Document.ListItem([.strong([.text("\(name):")]), .text(" ")] + $0) }
        }
        return [.heading(level: 1, [.text(info.name.value)]), .bullets(items)] + due + [
            .paragraph([
                .text(
                    "These are the rules from which drafts of plans are made, written out from the "
                        + "rule files themselves. A draft is a suggestion: the person and their "
                        + "clinician decide. Another version of the rules has another fingerprint, "
                        + "and needs another signature.")
            ])
        ]
    }

    private var due: [Document.Block] {
        guard let reviewBy = pack.info.reviewBy?.value, reviewBy < today else { return [] }
        return [
            .callOut([
                .text("These rules were to be reviewed by \(reviewBy.longText). Review them first.")
            ])
        ]
    }
}
