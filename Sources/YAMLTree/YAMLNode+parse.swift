public import Diagnostics

extension YAMLNode {
    /// Reads a text of YAML or JSON into a tree, and reports all that is wrong with it, in order.
    ///
    /// A text is JSON when its file's name ends in `.json`, or when it starts with `{` or `[` and is
    /// JSON to its end; any other text is YAML. Nil, and at least one error, when a part could not
    /// be read. A key that stands twice, a tag and a second document are errors too, but the rest
    /// can be read: the tree then has the first of the keys, no tags (one with
    /// nothing behind it is a text) and the first document.
    public static func parse(
        _ file: SourceFile, reportingTo log: inout DiagnosticLog
    ) -> YAMLNode? {
        var found = DiagnosticLog()
        let forbidden = ForbiddenCharacters(in: file.text)
        forbidden.report(in: file, to: &found)
        let tree = tree(of: file, bytes: forbidden.cleaned, reportingTo: &found)
        found.sorted.forEach { log.report($0) }
        return forbidden.ranges.isEmpty ? tree : nil
    }

    private static func tree(
        of file: SourceFile, bytes: [UInt8], reportingTo log: inout DiagnosticLog
    ) -> YAMLNode? {
        let first = bytes.first { !JSONReader.spaces.contains($0) }
        let mayBeJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        if file.path.hasSuffix(".json") || mayBeJSON {
            var reader = JSONReader(file, bytes)
            let tree = reader.read()
            if reader.isJSON || file.path.hasSuffix(".json") {
                log.report(contentsOf: reader.log)
                return tree
            }
        }
        var builder = TreeBuilder(file)
        var parser = EventParser(bytes)
        let tree = builder.read(&parser)
        log.report(contentsOf: builder.log)
        return tree
    }
}
