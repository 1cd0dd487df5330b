internal import Diagnostics

/// What is said about a compiled pack.
extension Diagnostic {
    static func notCompiled(_ file: SourceFile, because error: any Error) -> Diagnostic {
        badCompiledPack(
            "\(CompiledFault(error).message); a pack is a folder of rule files, or a file made by 'reentry compile'",
            at: SourceRange(startOf: file))
    }

    static func notThisFormat(_ format: String?, of file: SourceFile) -> Diagnostic {
        let found = format.map { "'format' is '\($0.shortened)'" } ?? "there is no 'format'"
        return badCompiledPack(
            "\(found); a file made by 'reentry compile' has the format '\(CompiledPack.currentFormat)'",
            at: SourceRange(startOf: file))
    }

    static func noFilesInside(_ file: SourceFile) -> Diagnostic {
        badCompiledPack("'files' is empty; a rule file is expected", at: SourceRange(startOf: file))
    }

    static func badFileName(_ name: String, in file: SourceFile) -> Diagnostic {
        badCompiledPack(
            "'\(name.shortened)' is no file of a pack; rule files end in '.yaml', templates are 'templates/*.mustache', and no part of a name is empty or begins with a dot",
            at: SourceRange(startOf: file))
    }

    static func filesOutOfOrder(
        _ name: String, after before: String, in file: SourceFile
    ) -> Diagnostic {
        badCompiledPack(
            "'\(name.shortened)' stands after '\(before.shortened)'; files are in the order of their names, each once",
            at: SourceRange(startOf: file))
    }

    static func otherFingerprint(
        _ written: String, found: String, in file: SourceFile
    ) -> Diagnostic {
        badCompiledPack(
            "the fingerprint is '\(written.start)', but the files inside come to '\(found.start)'; compile the pack again",
            at: SourceRange(startOf: file))
    }

    static func notWhatFilesComeTo(
        _ part: String, in file: SourceFile, expected json: String
    ) -> Diagnostic {
        badCompiledPack(
            "\(part) is not what the files inside come to; compile the pack again",
            at: file.firstLine(otherThanIn: json))
    }

    static func keysNotOurs(in file: SourceFile, expected json: String) -> Diagnostic {
        badCompiledPack(
            "there is a key that 'reentry compile' does not write, or one twice; compile the pack again",
            at: file.firstLine(otherThanIn: json))
    }

    private static func badCompiledPack(_ message: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.error, .badCompiledPack, message, at: range)
    }
}

extension String {
    /// Enough of a fingerprint to tell it from another.
    fileprivate var start: String { count > 12 ? "\(prefix(12))…" : self }
}

extension SourceFile {
    /// The first line that another text does not have; the start where the layout is another.
    fileprivate func firstLine(otherThanIn other: String) -> SourceRange {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let others = other.split(separator: "\n", omittingEmptySubsequences: false)
        let pairs = zip(lines, others)
        // Where the first keys stand otherwise, the whole file is laid out otherwise.
        guard pairs.prefix(2).allSatisfy(==),
            let index = pairs.enumerated().first(where: { $1.0 != $1.1 })?.offset
        else { return SourceRange(startOf: self) }
        let indent = lines[index].prefix { $0 == " " }.count
        let start = SourcePosition(line: index + 1, column: indent + 1)
        let end = SourcePosition(
            line: index + 1, column: lines[index].unicodeScalars.count + 1)
        return SourceRange(file: self, start: start, end: max(start, end))
    }
}
