/// What a plan says, apart from the format it is written in.
///
/// Every text in it is clean: no control characters, no characters that turn the direction of
/// writing, no line breaks but `Inline.lineBreak`. All writers rely on that.
public struct Document: Hashable, Sendable {
    public let blocks: [Block]

    /// Takes the blocks over, cleans their texts and leaves out blocks that say nothing.
    public init(_ blocks: [Block]) {
        self.blocks = blocks.map(\.cleaned).filter { !$0.isEmpty }
    }

    public enum Block: Hashable, Sendable {
        /// Levels are 1 to 4.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        case bullets([ListItem])
        case numbered(start: Int, [ListItem])
        /// The paragraphs of somebody's own words.
        case quotation([[Inline]])
        case table(Table)
        case rule
        /// A paragraph set apart: a banner, or what has to be seen first.
        case callOut([Inline])
    }

    public indirect enum Inline: Hashable, Sendable {
        case text(String)
        case strong([Inline])
        case emphasis([Inline])
        case code(String)
        case lineBreak
    }

    public struct ListItem: Hashable, Sendable {
        /// Whether an empty box to tick stands before it.
        public var hasBox: Bool
        public var content: [Inline]
        /// Bullets below this one, which have none below them.
        public var children: [ListItem]

        public init(_ content: [Inline], hasBox: Bool = false, children: [ListItem] = []) {
            self.hasBox = hasBox
            self.content = content
            self.children = children
        }
    }

    public struct Table: Hashable, Sendable {
        public let header: [[Inline]]
        /// Each as wide as the header.
        public let rows: [[[Inline]]]

        /// Widens whatever is short with empty cells, so that no cell is lost.
        public init(header: [[Inline]], rows: [[[Inline]]]) {
            let width = max(header.count, rows.map(\.count).max() ?? 0)
            func widened(_ row: [[Inline]]) -> [[Inline]] {
                row + Array(repeating: [], count: width - row.count)
            }
            self.header = widened(header)
            self.rows = rows.map(widened)
        }
    }
}
