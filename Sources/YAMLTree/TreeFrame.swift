import Diagnostics

/// A list or a mapping that is still being read.
struct TreeFrame {
    enum Kind {
        case sequence
        case mapping
    }

    /// What the mapping waits for.
    enum Expecting {
        case key
        case value(of: Located<String>)
        /// The key could not be used: its value is read, and left out.
        case valueToLeaveOut(keyEnd: SourcePosition)
    }

    let kind: Kind
    let start: SourcePosition
    let anchor: String?
    /// How many nodes had been read before this one.
    let nodesBefore: Int
    var items: [YAMLNode] = []
    var pairs = PairList()
    var expecting = Expecting.key
    /// Where the last child ends, or the frame's own start.
    var end: SourcePosition
    /// How many lists and mappings stand one inside the other here, this one included.
    var height = 1

    init(_ kind: Kind, start: SourcePosition, anchor: String?, nodesBefore: Int) {
        self.kind = kind
        self.start = start
        self.anchor = anchor
        self.nodesBefore = nodesBefore
        end = start
    }

    /// Where the key ends whose value comes next; nil if no value does.
    var keyEnd: SourcePosition? {
        switch (kind, expecting) {
        case (.sequence, _), (.mapping, .key): nil
        case (.mapping, .value(let key)): key.range.end
        case (.mapping, .valueToLeaveOut(let end)): end
        }
    }

    var isExpectingKey: Bool { kind == .mapping && keyEnd == nil }

    var content: YAMLNode.Content {
        switch kind {
        case .sequence: .sequence(items)
        case .mapping: .mapping(pairs.pairs)
        }
    }
}
