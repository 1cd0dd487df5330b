package import Diagnostics
package import YAMLTree

extension YAMLNode {
    /// What the node is, in a program lead's words: `a text`, `a list`, `a mapping`.
    var kind: String {
        switch content {
        case .scalar(let scalar) where scalar.text.isBlank:
            scalar.isQuoted ? "an empty text" : "nothing"
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }

    /// The text of a scalar, if it is one.
    package var scalarText: Located<String>? {
        guard case .scalar(let scalar) = content else { return nil }
        return Located(scalar.text, at: range)
    }

    /// A text that must not be empty; `name` is what is read, as the message calls it.
    ///
    /// Here and below the name is put together only for a message.
    func text(of name: @autoclosure () -> String, reportingTo log: inout DiagnosticLog) -> Located<
        String
    >? {
        if let text = scalarText, !text.value.isBlank { return text }
        log.report(.wrongKind(name(), expected: "a text", found: kind, at: range))
        return nil
    }

    func pairs(of name: @autoclosure () -> String, reportingTo log: inout DiagnosticLog) -> [Pair]?
    {
        if case .mapping(let pairs) = content { return pairs }
        log.report(
            .wrongKind(
                name(), expected: "a mapping (lines of 'key: value')", found: kind, at: range))
        return nil
    }

    func list(of name: @autoclosure () -> String, reportingTo log: inout DiagnosticLog)
        -> [YAMLNode]?
    {
        if case .sequence(let nodes) = content { return nodes }
        log.report(.wrongKind(name(), expected: "a list", found: kind, at: range))
        return nil
    }

    /// The value under a key of a mapping, if it is one.
    package func value(of key: String) -> YAMLNode? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs.first { $0.key.value == key }?.value
    }

    var isList: Bool {
        if case .sequence = content { true } else { false }
    }

    var isMapping: Bool {
        if case .mapping = content { true } else { false }
    }

    /// The items of a list; anything else is a list of one.
    package var listOrOne: [YAMLNode] {
        if case .sequence(let nodes) = content { return nodes }
        return [self]
    }

    /// Non-empty texts of a list.
    func texts(of name: @autoclosure () -> String, reportingTo log: inout DiagnosticLog)
        -> [Located<String>]?
    {
        guard let nodes = list(of: name(), reportingTo: &log) else { return nil }
        return nodes.compactMap { $0.text(of: "an entry of \(name())", reportingTo: &log) }
    }

    /// The items of a list that needs at least one.
    func someNodes(
        of name: @autoclosure () -> String, _ item: String, reportingTo log: inout DiagnosticLog
    ) -> [YAMLNode]? {
        guard let nodes = list(of: name(), reportingTo: &log) else { return nil }
        if !nodes.isEmpty { return nodes }
        log.report(.wrongKind(name(), expected: "a list with \(item)", found: "none", at: range))
        return nil
    }

    /// Non-empty texts of a list that needs at least one.
    func someTexts(of name: @autoclosure () -> String, reportingTo log: inout DiagnosticLog)
        -> [Located<String>]?
    {
        someNodes(of: name(), "an entry", reportingTo: &log)?
            .compactMap { $0.text(of: "an entry of \(name())", reportingTo: &log) }
    }

    /// A whole number within `range`.
    func integer(
        of name: @autoclosure () -> String, in range: ClosedRange<Int>,
        reportingTo log: inout DiagnosticLog
    ) -> Located<Int>? {
        guard let text = text(of: name(), reportingTo: &log) else { return nil }
        guard let number = Int(wholeNumber: text.value) else {
            log.report(.notANumber(text, expected: "a whole number"))
            return nil
        }
        guard range.contains(number) else {
            log.report(
                .outsideRange(text, of: name(), allowed: MeasureUnit.number.text(range)))
            return nil
        }
        return text.map { _ in number }
    }
}

extension Int {
    /// Reads digits with an optional minus, and nothing else: no `+1`, `1_000` or `1e3`.
    init?(wholeNumber text: some StringProtocol) {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        guard text.utf8.count - digits.count <= 1, (1...9).contains(digits.count),
            digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
            let number = Int(text)
        else { return nil }
        self = number
    }
}

extension YAMLNode {
    /// `yes` or `no`.
    func flag(of name: @autoclosure () -> String, reportingTo log: inout DiagnosticLog) -> Bool? {
        guard let text = text(of: name(), reportingTo: &log) else { return nil }
        switch text.value {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            log.report(.unknownValue(text, of: "an answer to \(name())", among: ["yes", "no"]))
            return nil
        }
    }
}

extension String {
    /// Whether nothing but white space is in it.
    var isBlank: Bool {
        // Nearly every text begins with a letter that needs no tables.
        if let first = utf8.first, (0x21..<0x7F).contains(first) { return false }
        return allSatisfy(\.isWhitespace)
    }
}
