import Diagnostics
import Foundation
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("Files of cases alone")
struct CaseFileTests {
    @Test(
        "are told from their lines",
        arguments: [
            ("# about\ncases:\n  - name: a\n", true),
            ("cases:\n  []\n\n# the end\n", true),
            ("cases: []\n", false),
            ("cases:\n- name: a\n", false),
            ("cases:\n  - name: a\nwording: []\n", false),
            ("wording: []\ncases:\n  - name: a\n", false),
            ("\"cases\":\n  - name: a\n", false),
            ("{ cases: [] }\n", false),
            ("cases:\n  - name: a\n---\nwording: []\n", false),
            ("cases:\r\n  - name: a\r\n", false),
            ("# nothing\n", false),
            ("", false),
        ])
    func lines(text: String, expected: Bool) {
        #expect(SourceFile(path: "a.yaml", text: text).holdsOnlyCases == expected)
    }

    @Test("bring nothing else when they are read")
    func read() throws {
        let folder = try #require(
            PackFolder(at: Repository.folder.appending(path: "Rules").path()))
        #expect(folder.files.contains { $0.holdsOnlyCases })
        for file in folder.files where file.holdsOnlyCases {
            var log = DiagnosticLog()
            let tree = YAMLNode.parse(file, reportingTo: &log)
            guard case .mapping(let pairs) = tree?.content else {
                Issue.record("\(file.name) is no mapping")
                continue
            }
            #expect(pairs.map(\.key.value) == ["cases"])
        }
    }
}

extension PackFolder {
    fileprivate init?(at path: String) {
        var log = DiagnosticLog()
        self.init(at: path, reportingTo: &log)
    }
}
