internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Conditions {
    /// Takes `when`, `when_any` and `unless`.
    init(
        from fields: inout Fields, about subjects: Subjects, reportingTo log: inout DiagnosticLog
    ) {
        when =
            fields.read("when", reportingTo: &log) {
                Block($0, of: "'when'", about: subjects, reportingTo: &$1)
            } ?? Block(lines: [])
        whenAny =
            fields.read("when_any", reportingTo: &log) {
                $0.someNodes(of: "'when_any'", "a block", reportingTo: &$1)?.blocks(
                    of: "a block of 'when_any'", about: subjects, reportingTo: &$1)
            } ?? []
        unless =
            fields.read("unless", reportingTo: &log) {
                let blocks =
                    $0.isList ? $0.someNodes(of: "'unless'", "a block", reportingTo: &$1) : [$0]
                return blocks?.blocks(of: "'unless'", about: subjects, reportingTo: &$1)
            } ?? []
    }
}

extension [YAMLNode] {
    fileprivate func blocks(
        of name: String, about subjects: Subjects, reportingTo log: inout DiagnosticLog
    ) -> [Block] {
        compactMap { Block($0, of: name, about: subjects, reportingTo: &log) }
    }
}

extension Block {
    /// Reads a block; a line that could not be read is left out, and reported.
    init?(
        _ node: YAMLNode, of name: String, about subjects: Subjects,
        reportingTo log: inout DiagnosticLog
    ) {
        guard let pairs = node.pairs(of: name, reportingTo: &log) else { return nil }
        if pairs.isEmpty {
            log.report(
                .wrongKind(name, expected: "lines of 'name: test'", found: "none", at: node.range))
            return nil
        }
        lines = []
        lines.reserveCapacity(pairs.count)
        for pair in pairs {
            if let line = Line(pair, about: subjects, reportingTo: &log) { lines.append(line) }
        }
    }
}

extension Block.Line {
    init?(_ pair: YAMLNode.Pair, about subjects: Subjects, reportingTo log: inout DiagnosticLog) {
        guard let subject = subjects.subject(pair.key, reportingTo: &log) else { return nil }
        let reader = TestReader(subject: subject, subjects: subjects)
        guard let test = reader.read(pair.value, reportingTo: &log) else { return nil }
        self.subject = pair.key
        input = subject.input
        text = Located(pair.value.testText, at: pair.value.range)
        self.test = test
    }
}

extension YAMLNode {
    /// A test as one would say it: `not home`, `any of work or school`.
    fileprivate var testText: String {
        switch content {
        case .scalar(let scalar): scalar.text
        case .sequence(let nodes): nodes.map(\.testText).joined(separator: " or ")
        case .mapping(let pairs): pairs.map(\.testText).joined(separator: ", and ")
        }
    }
}

extension YAMLNode.Pair {
    fileprivate var testText: String {
        switch key.value {
        case "all":
            "all of \(value.listOrOne.compactMap(\.scalarText?.value).joined(separator: " and "))"
        case "any", "none": "\(key.value) of \(value.testText)"
        default: "\(key.value) \(value.testText)"
        }
    }
}
