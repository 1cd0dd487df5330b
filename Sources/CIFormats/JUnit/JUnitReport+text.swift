extension JUnitReport {
    /// The whole document; times are left out, so that the same results give the same bytes.
    package var text: String {
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
        lines.append("<testsuites \(named(name)) \(counts(suites.flatMap(\.trials)))>")
        for suite in suites { lines += suite.lines }
        lines.append("</testsuites>")
        return lines.joined(separator: "\n") + "\n"
    }
}

extension JUnitReport.Suite {
    fileprivate var lines: [String] {
        ["  <testsuite \(named(name)) \(counts(trials))>"] + trials.flatMap { $0.lines(in: name) }
            + ["  </testsuite>"]
    }
}

extension JUnitReport.Trial {
    fileprivate func lines(in suite: String) -> [String] {
        let head =
            "    <testcase \(named(name)) classname=\"\(XMLText.attribute(suite))\""
            + " file=\"\(XMLText.attribute(file))\" line=\"\(line)\""
        guard !failures.isEmpty || !output.isEmpty else { return [head + "/>"] }
        let said = output.isEmpty ? [] : [Self.outputLine(output)]
        return [head + ">"] + failures.map(\.line) + said + ["    </testcase>"]
    }

    private static func outputLine(_ text: String) -> String {
        "      <system-out>\(XMLText.content(text))</system-out>"
    }
}

extension JUnitReport.Failure {
    fileprivate var line: String {
        "      <failure message=\"\(XMLText.attribute(message))\">\(XMLText.content(details))</failure>"
    }
}

private func named(_ name: String) -> String { "name=\"\(XMLText.attribute(name))\"" }

private func counts(_ trials: [JUnitReport.Trial]) -> String {
    "tests=\"\(trials.count)\" failures=\"\(trials.count { !$0.failures.isEmpty })\" errors=\"0\""
}
