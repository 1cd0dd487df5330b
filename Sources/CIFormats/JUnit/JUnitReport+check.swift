package import Diagnostics

extension JUnitReport {
    /// A suite a file: a trial for each thing that was found in it, or one that passed.
    ///
    /// `files` were looked at; files that are only named by a finding follow. A warning is said by a
    /// trial that passed.
    package init(
        check findings: [Diagnostic], of files: [String], leavingOut known: Int,
        in folder: RunFolder
    ) {
        let found = Dictionary(grouping: findings, by: \.range.file.path)
        let others = findings.map(\.range.file.path)
        var seen: Set<String> = []
        let paths = (files + others).filter { seen.insert($0).inserted }
        self.init(
            name: "reentry check",
            suites: paths.map { path in
                let file = ReportedPath(path, in: folder).path
                let trials = Self.trials(found[path, default: []], in: file, leavingOut: known)
                return Suite(name: file, trials: trials)
            })
    }

    /// At least one; none has another's name, by which systems tell them apart.
    private static func trials(
        _ findings: [Diagnostic], in file: String, leavingOut known: Int
    ) -> [Trial] {
        guard !findings.isEmpty else {
            return [Trial(name: FindingCount.nothing(leavingOut: known), file: file, line: 1)]
        }
        var counts: [String: Int] = [:]
        return findings.map { finding in
            let name = "\(finding.message) [\(finding.id.rawValue)]"
            let number = counts[name, default: 0] + 1
            counts[name] = number
            return Trial(
                finding, named: number == 1 ? name : "\(name) (\(number))", in: file)
        }
    }
}

extension JUnitReport.Trial {
    fileprivate init(_ finding: Diagnostic, named name: String, in file: String) {
        self.init(name: name, file: file, line: finding.range.start.line)
        let text = TextFormatter(colour: false).format([finding])
        if finding.severity == .error {
            failures = [.init(message: finding.message, details: text)]
        } else {
            output = text
        }
    }
}
