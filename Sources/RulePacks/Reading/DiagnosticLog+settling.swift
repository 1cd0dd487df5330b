internal import Diagnostics
internal import YAMLTree

extension DiagnosticLog {
    /// Says once what one fault has led to, among all that was reported after the first few.
    ///
    /// Only the whole shows which of two names is the slip, and that a value could be read had it
    /// not some other fault. `trees` are those of the files that were read.
    mutating func settle(after count: Int, in trees: [YAMLNode]) {
        guard diagnostics[count...].contains(where: { $0.severity == .error }) else { return }
        revise(after: count) { found in
            let seen = Self.withoutTagsThatWereRead(found.flatMap(\.ofUnseenCharacters))
            return UnknownNames(in: seen).gathered(in: trees)
        }
    }

    /// What reads a value knows better what was meant by a tag in front of it.
    private static func withoutTagsThatWereRead(_ found: [Diagnostic]) -> [Diagnostic] {
        let tags = found.filter { $0.id == .unsupportedYAML && $0.range.text.hasPrefix("!") }
        if tags.isEmpty { return found }
        let others = found.filter { $0.id != .unsupportedYAML && $0.severity == .error }
        let read = tags.filter { tag in
            others.contains {
                $0.range.file === tag.range.file && $0.range.start == tag.range.start
            }
        }
        return found.filter { !read.contains($0) }
    }
}
