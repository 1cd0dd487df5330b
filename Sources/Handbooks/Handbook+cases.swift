internal import Diagnostics
internal import OrderedCollections
internal import PackTesting
internal import Plans
internal import RulePacks

extension Handbook {
    /// The names of the worked cases, by the file in which they stand.
    var cases: [Document.Block] {
        guard !runs.isEmpty else { return [] }
        let files = OrderedDictionary(grouping: runs) { $0.packCase.name.range.file.name }
        let lists: [Document.Block] = files.flatMap { file, runs in
            [
                .paragraph([.strong([.code(file)])]),
                .bullets(runs.map { Document.ListItem([.text($0.account)]) }),
            ] as [Document.Block]
        }
        return [
            .heading(level: 2, [.text("The worked cases")]),
            .paragraph([.text("Answers for which the rules are known to lead where they should.")]),
        ] + lists
    }

    /// A place to sign, for each who has to.
    var signatures: [Document.Block] {
        let rows = ["Clinical director", "Program lead"].map { role in
            [[.text(role)], [], [], []] as [[Document.Inline]]
        }
        return [
            .heading(level: 2, [.text("Signatures")]),
            .paragraph([
                .text("For version \(pack.info.version.value) with the fingerprint "),
                .code(pack.fingerprint), .text("."),
            ]),
            .table(
                Document.Table(
                    header: ["Role", "Name", "Date", "Signature"].map { [.text($0)] }, rows: rows)),
        ]
    }
}

extension CaseRun {
    fileprivate var account: String {
        passed ? packCase.name.value : "\(packCase.name.value) (came out otherwise than expected)"
    }
}
