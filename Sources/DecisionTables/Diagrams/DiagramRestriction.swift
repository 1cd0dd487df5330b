/// At which cells the levels of diagrams are known to be.
struct DiagramRestriction {
    private(set) var levels: [Level] = []
    /// The last level of which something is known; below it, diagrams stay as they are.
    private(set) var last = -1

    enum Level {
        /// At any of them.
        case all
        case only(Int)
        /// At one of several: for each cell the one that stands for it, itself if it is possible.
        case some([Int])
    }

    init() {}

    /// Nothing is known yet of so many levels.
    init(levelCount: Int) {
        levels = Array(repeating: .all, count: levelCount)
    }

    /// Leaves one cell of a level.
    mutating func keep(_ cell: Int, at level: Int) {
        levels[level] = .only(cell)
        last = max(last, level)
    }

    /// Leaves some cells of a level, at least one.
    mutating func keep(at level: Int, of cellCount: Int, where isPossible: (Int) -> Bool) {
        let possible = (0..<cellCount).filter(isPossible)
        guard let first = possible.first, possible.count < cellCount else { return }
        if possible.count == 1 { return keep(first, at: level) }
        var standing = Array(repeating: first, count: cellCount)
        for cell in possible { standing[cell] = cell }
        levels[level] = .some(standing)
        last = max(last, level)
    }

    func isPossible(_ cell: Int, at level: Int) -> Bool {
        switch levels[level] {
        case .all: true
        case .only(let only): cell == only
        case .some(let standing): standing[cell] == cell
        }
    }

    /// Whether a case can be at more than one cell of the level.
    func isOpen(_ level: Int) -> Bool {
        if case .only = levels[level] { false } else { true }
    }
}
