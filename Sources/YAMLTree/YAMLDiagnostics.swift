import Diagnostics

extension Diagnostic {
    static func emptyFile(_ file: SourceFile) -> Self {
        let hasComments = file.text.contains("#")
        return Diagnostic(
            .error, .emptyFile,
            (hasComments ? "the file has only comments" : "the file is empty")
                + "; write '{}' if nothing is meant to be in it",
            at: SourceRange(startOf: file))
    }

    static func duplicateKey(_ key: Located<String>, first: Located<String>) -> Self {
        Diagnostic(
            .error, .duplicateKey, "'\(key.value.shortened)' may stand only once here",
            at: key.range,
            notes: [Note("first '\(first.value.shortened)' is here", at: first.range)])
    }

    static func secondDocument(at range: SourceRange) -> Self {
        Diagnostic(
            .error, .secondDocument,
            "a file holds one document; remove '---' or put what follows it into a file of its own",
            at: range)
    }

    /// `isAlone`: no value follows, so what looks like a tag is one.
    static func tag(at range: SourceRange, isAlone: Bool) -> Self {
        let quoted = "\"\(range.text)\""
        let fixIt = FixIt(
            isAlone ? "write '\(quoted)'" : "remove the tag", replacing: range,
            with: isAlone ? quoted : "")
        return Diagnostic(
            .error, .unsupportedYAML,
            "tags such as '\(range.text.shortened)' are not used here; put quotes around a text that starts "
                + "with '!'",
            at: range, fixIts: [fixIt])
    }

    static func mergeKey(at range: SourceRange) -> Self {
        Diagnostic(
            .error, .unsupportedYAML,
            "merge keys such as '<<' are not used here; write the keys out", at: range)
    }

    static func keyIsNoName(at range: SourceRange) -> Self {
        Diagnostic(
            .error, .unsupportedYAML,
            "a key must be a name; put quotes around a text that starts with '{' or '['", at: range)
    }

    static func emptyKey(at range: SourceRange) -> Self {
        Diagnostic(.error, .yamlSyntax, "a key is missing before ':'", at: range)
    }

    static func unknownAlias(_ name: String, at range: SourceRange) -> Self {
        Diagnostic(
            .error, .yamlSyntax,
            "'*\(name.shortened)' needs an '&\(name.shortened)' before it; put quotes around a text that starts with '*'",
            at: range)
    }

    static func aliasInsideItself(_ name: String, at range: SourceRange) -> Self {
        Diagnostic(
            .error, .unsupportedYAML,
            "'*\(name.shortened)' may not stand inside what '&\(name.shortened)' names",
            at: range)
    }

    static func forbiddenCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Self {
        Diagnostic(
            .error, .controlCharacter,
            "\(scalar.spelledOut) is not allowed; unseen, it can make a text read otherwise than it is",
            at: range,
            fixIts: [FixIt("remove \(scalar.codePoint)", replacing: range, with: "")])
    }

    static func forbiddenEscape(_ scalar: Unicode.Scalar, at range: SourceRange) -> Self {
        Diagnostic(
            .error, .controlCharacter,
            "'\(range.text)' stands for \(scalar.spelledOut), which is not allowed", at: range,
            fixIts: [FixIt("remove '\(range.text)'", replacing: range, with: "")])
    }

    static func tooDeep(at range: SourceRange) -> Self {
        Diagnostic(
            .error, .tooDeep,
            "lists and keys may stand at most \(ReadingLimits.depth) deep inside one another",
            at: range)
    }

    static func tooManyNodes(at range: SourceRange) -> Self {
        Diagnostic(
            .error, .tooLarge,
            "a file may have at most \(ReadingLimits.nodes) keys, texts and lists, counted again "
                + "for each alias; split it into several",
            at: range)
    }

    static func tooLong(at range: SourceRange) -> Self {
        Diagnostic(
            .error, .tooLarge,
            "one text may have at most \(ReadingLimits.scalarBytes >> 10) KiB", at: range)
    }
}

extension Diagnostic.Note {
    static func moreForbiddenCharacters(_ count: Int, last: SourceRange) -> Self {
        Self(
            "\(count) more such \(count == 1 ? "character follows" : "characters follow"), the last is here",
            at: last)
    }
}
