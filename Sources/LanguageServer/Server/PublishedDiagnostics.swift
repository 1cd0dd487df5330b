internal import JSONValues
/// What was sent last about each file, so that only news are sent.
struct PublishedDiagnostics: Sendable {
    private var sent: [String: [String: Sent]] = [:]

    private struct Sent: Hashable, Sendable {
        var diagnostics: [JSONValue]
        var version: Int?
    }

    /// The files of which there is something new to say, in order, with an empty list for those of
    /// which there is nothing to say any more.
    ///
    /// An open file is told of at every version, so that the editor knows that it was looked at.
    mutating func news(
        _ found: [String: [JSONValue]], versions: [String: Int], of root: String
    ) -> [(path: String, diagnostics: [JSONValue])] {
        let before = sent[root] ?? [:]
        let paths = Set(before.keys).union(found.keys).union(versions.keys)
        var now: [String: Sent] = [:]
        var news: [(path: String, diagnostics: [JSONValue])] = []
        for path in paths.sorted() {
            let state = Sent(diagnostics: found[path] ?? [], version: versions[path])
            if before[path] != state,
                !(before[path] == nil && state.version == nil && state.diagnostics.isEmpty)
            {
                news.append((path, state.diagnostics))
            }
            if !state.diagnostics.isEmpty || state.version != nil { now[path] = state }
        }
        sent[root] = now
        return news
    }
}
