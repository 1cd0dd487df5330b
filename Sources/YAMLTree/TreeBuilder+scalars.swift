import Diagnostics

extension TreeBuilder {
    /// False when nothing more should be read.
    mutating func takeScalar(
        _ text: String, _ style: YAMLEvent.Style, _ event: YAMLEvent
    ) -> Bool {
        if event.hasTag, style == .plain, let last = frames.last, !last.isExpectingKey,
            text.isEmpty || tagRange(event).text == "!="
        {
            return takeTag(before: text, event)
        }
        let range = scalarRange(text, style, event)
        guard spend(budget.add(1, at: range)) else { return false }
        if frames.isEmpty, text.isEmpty, style == .plain {
            fail(.emptyFile(file))
            return true
        }
        if let diagnostic = budget.check(text, at: range) { fail(diagnostic) }
        if style == .doubleQuoted { reportForbiddenEscapes(text, range) }
        let scalar = YAMLNode.Scalar(text, isQuoted: style != .plain)
        let node = YAMLNode(.scalar(scalar), at: range)
        if let anchor = event.anchor {
            anchors[anchor] = Anchored(node: node, nodes: 1, height: 0)
        }
        attach(node, height: 0)
        return true
    }

    /// Takes what looks like a tag for the text that was meant, so that whoever reads it can say how
    /// to write that: `!=3`, `!= 3`.
    private mutating func takeTag(before text: String, _ event: YAMLEvent) -> Bool {
        let tag = tagRange(event)
        var (whole, words) = (tag, String(tag.text))
        if !text.isEmpty {
            whole.end = range(event).end
            words += " " + text
        }
        guard spend(budget.add(1, at: whole)) else { return false }
        let node = YAMLNode(.scalar(.init(words, isQuoted: false)), at: whole)
        if let anchor = event.anchor { anchors[anchor] = Anchored(node: node, nodes: 1, height: 0) }
        attach(node, height: 0)
        return true
    }

    /// False when nothing more should be read.
    mutating func takeAlias(_ name: String, at range: SourceRange) -> Bool {
        guard let anchored = anchors[name] else {
            let isOpen = frames.contains { $0.anchor == name }
            fail(isOpen ? .aliasInsideItself(name, at: range) : .unknownAlias(name, at: range))
            attach(YAMLNode(.scalar(.init("", isQuoted: true)), at: range), height: 0)
            return true
        }
        guard spend(budget.add(anchored.nodes, at: range)),
            spend(budget.check(depth: frames.count + anchored.height, at: range))
        else { return false }
        attach(YAMLNode(anchored.node.content, at: range), height: anchored.height)
        return true
    }

    /// The key that a node gives, or nil and an error.
    mutating func usableKey(_ node: YAMLNode, in pairs: PairList) -> Located<String>? {
        guard case .scalar(let scalar) = node.content else {
            isWhole = false
            let isInsideAnother = frames.dropLast().contains(where: \.isExpectingKey)
            if !isInsideAnother { log.report(.keyIsNoName(at: node.range)) }
            return nil
        }
        if !scalar.isQuoted, scalar.text == "<<" {
            fail(.mergeKey(at: node.range))
            return nil
        }
        if !scalar.isQuoted, scalar.text.isEmpty {
            fail(.emptyKey(at: node.range))
            return nil
        }
        let key = Located(scalar.text, at: node.range)
        guard let first = pairs.first(key.value) else { return key }
        log.report(.duplicateKey(key, first: first))
        return nil
    }

    private func scalarRange(
        _ text: String, _ style: YAMLEvent.Style, _ event: YAMLEvent
    ) -> SourceRange {
        let range = range(event)
        switch style {
        case .block: return blockScalarRange(range)
        case .plain where range.start == range.end: return emptyValueRange(range)
        default: return range
        }
    }

    /// Up to the end of the last line that is not blank.
    private func blockScalarRange(_ range: SourceRange) -> SourceRange {
        let start = file.utf8Offset(of: range.start)
        var end = file.utf8Offset(of: range.end)
        while end > start, file.byte(at: end - 1).map(JSONReader.spaces.contains) == true {
            end -= 1
        }
        let place = file.position(atUTF8Offset: end)
        guard place.line == range.start.line else {
            return SourceRange(file: file, start: range.start, end: place)
        }
        let header = file.utf8(start..<end).prefix { !" \t#".contains($0) }
        return file.range(of: start..<(start + header.utf8.count))
    }

    /// Right after the colon, wherever libyaml noticed that nothing follows it.
    private func emptyValueRange(_ range: SourceRange) -> SourceRange {
        let offset = file.utf8Offset(of: range.start)
        guard let keyEnd = frames.last?.keyEnd, file.byte(at: offset - 1) != UInt8(ascii: ":")
        else { return range }
        let after = file.utf8Offset(of: keyEnd)
        let place = file.position(atUTF8Offset: colonEnd(after: after, before: offset) ?? after)
        return SourceRange(file: file, start: place, end: place)
    }

    /// Past the first colon that is not in a comment.
    private func colonEnd(after start: Int, before end: Int) -> Int? {
        var isComment = false
        for offset in start..<max(start, end) {
            switch file.byte(at: offset) {
            case UInt8(ascii: ":") where !isComment: return offset + 1
            case UInt8(ascii: "#"): isComment = true
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): isComment = false
            default: break
            }
        }
        return nil
    }

    /// The tag alone, which may stand before or after an anchor.
    func tagRange(_ event: YAMLEvent) -> SourceRange {
        let range = range(event)
        var start = file.utf8Offset(of: range.start)
        while let byte = file.byte(at: start), byte != UInt8(ascii: "!") { start += 1 }
        var end = start
        while let byte = file.byte(at: end), !JSONReader.spaces.contains(byte),
            !",[]{}".utf8.contains(byte)
        {
            end += 1
        }
        return file.range(of: start..<end)
    }
}
