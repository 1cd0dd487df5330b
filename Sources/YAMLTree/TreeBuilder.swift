import Diagnostics

/// Makes a tree of events; goes on after whatever does not keep it from seeing the rest.
struct TreeBuilder {
    /// What an anchor names.
    struct Anchored {
        var node: YAMLNode
        var nodes: Int
        var height: Int
    }

    let file: SourceFile
    var log = DiagnosticLog()
    var budget = TreeBudget()
    var frames: [TreeFrame] = []
    var anchors: [String: Anchored] = [:]
    /// False once a part of the text could not be read.
    var isWhole = true
    private var root: YAMLNode?

    init(_ file: SourceFile) {
        self.file = file
    }

    mutating func read(_ parser: inout EventParser) -> YAMLNode? {
        var documents = 0
        loop: while true {
            let event = parser.next()
            switch event.kind {
            case .streamEnd: break loop
            case .failure(let problem):
                fail(problem)
                return nil
            case .documentStart:
                documents += 1
                if documents > 1 {
                    log.report(.secondDocument(at: range(event)))
                    break loop
                }
            case .documentEnd: break
            default: if !take(event) { return nil }
            }
        }
        if documents == 0 { fail(.emptyFile(file)) }
        return isWhole ? root : nil
    }

    /// False when nothing more should be read.
    private mutating func take(_ event: YAMLEvent) -> Bool {
        if event.hasTag { log.report(.tag(at: tagRange(event), isAlone: event.isEmptyScalar)) }
        switch event.kind {
        case .scalar(let text, let style): return takeScalar(text, style, event)
        case .alias(let name): return takeAlias(name, at: range(event))
        case .sequenceStart: return open(.sequence, event)
        case .mappingStart: return open(.mapping, event)
        default:
            close(event)
            return true
        }
    }

    private mutating func open(_ kind: TreeFrame.Kind, _ event: YAMLEvent) -> Bool {
        let range = range(event)
        if let anchor = event.anchor { anchors[anchor] = nil }
        let frame = TreeFrame(
            kind, start: range.start, anchor: event.anchor, nodesBefore: budget.nodes)
        frames.append(frame)
        return spend(budget.add(1, at: range))
            && spend(budget.check(depth: frames.count, at: range))
    }

    private mutating func close(_ event: YAMLEvent) {
        guard let frame = frames.popLast() else {
            preconditionFailure("a list or mapping ends only where one is open")
        }
        let isExact = (event.start.line, event.start.column) != (event.end.line, event.end.column)
        let end = isExact ? SourcePosition(event.end) : frame.end
        let range = SourceRange(file: file, start: frame.start, end: max(frame.start, end))
        let node = YAMLNode(frame.content, at: range)
        let size = budget.nodes - frame.nodesBefore
        if let anchor = frame.anchor {
            anchors[anchor] = Anchored(node: node, nodes: size, height: frame.height)
        }
        attach(node, height: frame.height)
    }

    /// Gives a finished node to the list or mapping that is open.
    mutating func attach(_ node: YAMLNode, height: Int) {
        guard !frames.isEmpty else {
            root = node
            return
        }
        let last = frames.count - 1
        frames[last].height = max(frames[last].height, height + 1)
        frames[last].end = max(frames[last].end, node.range.end)
        if frames[last].kind == .sequence {
            frames[last].items.append(node)
        } else {
            attach(node, toMapping: last)
        }
    }

    private mutating func attach(_ node: YAMLNode, toMapping frame: Int) {
        switch frames[frame].expecting {
        case .key:
            if let key = usableKey(node, in: frames[frame].pairs) {
                frames[frame].expecting = .value(of: key)
            } else {
                frames[frame].expecting = .valueToLeaveOut(keyEnd: node.range.end)
            }
        case .value(let key):
            frames[frame].pairs.append(.init(key: key, value: node))
            frames[frame].expecting = .key
        case .valueToLeaveOut:
            frames[frame].expecting = .key
        }
    }

    /// What cannot be read often stops libyaml some words later: that is no second fault.
    private mutating func fail(_ problem: SyntaxProblem) {
        let diagnostic = Diagnostic.syntax(problem, in: file)
        let last = log.diagnostics.last
        let isSameFault =
            !isWhole && last?.range.start.line == diagnostic.range.start.line
            && (last?.id == .unsupportedYAML || last?.id == .yamlSyntax)
        if !isSameFault { fail(diagnostic) }
    }

    mutating func fail(_ diagnostic: Diagnostic) {
        log.report(diagnostic)
        isWhole = false
    }

    /// False, and reported, when a limit was passed.
    mutating func spend(_ diagnostic: Diagnostic?) -> Bool {
        guard let diagnostic else { return true }
        fail(diagnostic)
        return false
    }

    func range(_ event: YAMLEvent) -> SourceRange {
        let start = SourcePosition(event.start)
        return SourceRange(file: file, start: start, end: max(start, SourcePosition(event.end)))
    }
}

extension SourcePosition {
    init(_ mark: YAMLEvent.Mark) {
        self.init(line: mark.line + 1, column: mark.column + 1)
    }
}
