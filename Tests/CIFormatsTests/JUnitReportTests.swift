import CIFormats
import Testing

@Suite("JUnit reports")
struct JUnitReportTests {
    @Test("count what failed, and say where each thing is written")
    func counts() {
        let report = JUnitReport(
            name: "reentry test",
            suites: [
                .init(
                    name: "Rules/cases/a.yaml",
                    trials: [
                        .init(name: "Away a week", file: "Rules/cases/a.yaml", line: 3),
                        .init(
                            name: "Away a month", file: "Rules/cases/a.yaml", line: 9,
                            failures: [.init(message: "'pace' came to x", details: "one\ntwo")]),
                    ])
            ])
        #expect(
            report.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="reentry test" tests="2" failures="1" errors="0">
                  <testsuite name="Rules/cases/a.yaml" tests="2" failures="1" errors="0">
                    <testcase name="Away a week" classname="Rules/cases/a.yaml" file="Rules/cases/a.yaml" line="3"/>
                    <testcase name="Away a month" classname="Rules/cases/a.yaml" file="Rules/cases/a.yaml" line="9">
                      <failure message="'pace' came to x">one
                two</failure>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
    }

    @Test("keep what is said from becoming markup, and out of what XML cannot write")
    func escaping() {
        let report = JUnitReport(
            name: "\"<&>\n\u{7}",
            suites: [
                .init(
                    name: "s",
                    trials: [
                        .init(
                            name: "t", file: "f", line: 1,
                            failures: [.init(message: "m", details: "</failure>]]>\u{0}\n")])
                    ])
            ])
        #expect(report.text.contains(#"name="&quot;&lt;&amp;&gt;&#10;\#u{FFFD}""#))
        #expect(report.text.contains(">&lt;/failure&gt;]]&gt;\u{FFFD}\n</failure>"))
    }
}
