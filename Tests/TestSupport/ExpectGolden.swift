import Foundation
public import Testing

/// Compares a text with a file beside a test's source.
///
/// With `RECORD_GOLDEN=1` in the environment the file is rewritten, and the test fails all the same:
/// what was recorded has to be read.
public func expectGolden(
    _ actual: String, _ file: String, besides source: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let url = URL(filePath: source).deletingLastPathComponent().appending(path: file)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: url)
        Issue.record("recorded '\(file)'; look at it", sourceLocation: sourceLocation)
        return
    }
    let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    guard let expected else {
        Issue.record(
            "there is no '\(file)' yet; RECORD_GOLDEN=1 writes it", sourceLocation: sourceLocation)
        return
    }
    guard actual != expected else { return }
    Issue.record(
        "'\(file)' has other lines (- expected, + found)\n\(difference(expected, actual))",
        sourceLocation: sourceLocation)
}

/// The lines that differ, each with its number in the text that has it.
private func difference(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old).map { change in
        switch change {
        case .remove(let line, let text, _): (line, "-\(line + 1): \(text)")
        case .insert(let line, let text, _): (line, "+\(line + 1): \(text)")
        }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
}
