public import Diagnostics
import Testing

/// Compares diagnostics with the markers in the files they are about, both ways and word by word.
///
/// A failure is recorded at the line of the fixture.
public func expectDiagnostics(_ diagnostics: [Diagnostic], of files: [SourceFile]) {
    var missing = files.flatMap(Expectation.all)
    for found in diagnostics.map(Expectation.init) {
        if let place = missing.firstIndex(where: { $0.matches(found) }) {
            missing.remove(at: place)
        } else {
            record("unexpected \(found.description)", in: found.path, at: found.line)
        }
    }
    for expectation in missing {
        let place = expectation.line - expectation.writtenOn
        let line = place == 0 ? "" : "on line \(expectation.line), "
        record(
            "expected \(line)\(expectation.description)", in: expectation.path,
            at: expectation.writtenOn)
    }
}

private func record(_ message: String, in path: String, at line: Int) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    Issue.record(
        Comment(rawValue: message),
        sourceLocation: SourceLocation(
            fileID: "Fixtures/\(name)", filePath: path, line: line, column: 1))
}
