/// Which boxes and lanes stand in which column, and in which order, so that few arrows cross.
struct LayoutColumns {
    /// By column, from its top: the places there.
    private(set) var places: [[Int]]
    /// By place; boxes come first, under their own numbers, then lanes.
    private let columnOfPlace: [Int]
    private let boxCount: Int
    /// Of the lanes of a box, by column.
    private let lanes: [[Int: Int]]
    /// By place: those in the next column that it leads to, and in the one before that lead to it.
    let next: [[Int]]
    let previous: [[Int]]

    func column(of place: Int) -> Int { columnOfPlace[place] }
    func place(ofBox box: Int) -> Int { box }
    /// Nil: it is a lane.
    func box(of place: Int) -> Int? { place < boxCount ? place : nil }

    /// The box, its lanes up to the other, the other.
    func places(along arrow: LayeredLayout.Arrow) -> [Int] {
        Self.places(along: arrow, columnOfPlace, lanes)
    }

    private static func places(
        along arrow: LayeredLayout.Arrow, _ columns: [Int], _ lanes: [[Int: Int]]
    ) -> [Int] {
        let between = (columns[arrow.from] + 1)..<columns[arrow.to]
        return [arrow.from] + between.compactMap { lanes[arrow.from][$0] } + [arrow.to]
    }

    init(boxCount: Int, _ arrows: [LayeredLayout.Arrow]) {
        self.boxCount = boxCount
        var columnOfPlace = Self.columns(boxCount: boxCount, arrows)
        var lanes: [[Int: Int]] = Array(repeating: [:], count: boxCount)
        for arrow in arrows {
            for column in (columnOfPlace[arrow.from] + 1)..<columnOfPlace[arrow.to]
            where lanes[arrow.from][column] == nil {
                lanes[arrow.from][column] = columnOfPlace.count
                columnOfPlace.append(column)
            }
        }
        self.columnOfPlace = columnOfPlace
        self.lanes = lanes
        places = Array(repeating: [], count: (columnOfPlace.max() ?? 0) + 1)
        for (place, column) in columnOfPlace.enumerated() { places[column].append(place) }
        let steps = arrows.flatMap { arrow in
            let places = Self.places(along: arrow, columnOfPlace, lanes)
            return zip(places, places.dropFirst()).map { ($0, $1) }
        }
        var next: [[Int]] = columnOfPlace.map { _ in [] }
        var previous = next
        for (one, other) in steps where !next[one].contains(other) {
            next[one].append(other)
            previous[other].append(one)
        }
        self.next = next
        self.previous = previous
        order()
    }

    /// One right of the last box that leads to it; longest paths, by repetition.
    private static func columns(boxCount: Int, _ arrows: [LayeredLayout.Arrow]) -> [Int] {
        var columns = Array(repeating: 0, count: boxCount)
        for _ in 0..<max(boxCount, 1) {
            for arrow in arrows {
                columns[arrow.to] = max(columns[arrow.to], columns[arrow.from] + 1)
            }
        }
        return columns
    }
}

extension LayoutColumns {
    private static let passCount = 12

    /// Goes over the columns to and fro, putting each place where its neighbours are on average, and
    /// keeps the order with the fewest crossings.
    private mutating func order() {
        var best = (places: places, crossings: crossings)
        for pass in 0..<Self.passCount where best.crossings > 0 {
            if pass.isMultiple(of: 2) {
                for column in places.indices.dropFirst() { sort(column, by: previous) }
            } else {
                for column in places.indices.dropLast().reversed() { sort(column, by: next) }
            }
            let found = crossings
            if found < best.crossings { best = (places, found) }
        }
        places = best.places
    }

    private mutating func sort(_ column: Int, by neighbours: [[Int]]) {
        let positions = self.positions
        let wanted = places[column].enumerated().map { position, place in
            let near = neighbours[place].map { positions[$0] }
            let mean =
                near.isEmpty
                ? Double(position) : Double(near.reduce(0, +)) / Double(near.count)
            return (mean: mean, position: position, place: place)
        }
        places[column] = wanted.sorted { ($0.mean, $0.position) < ($1.mean, $1.position) }
            .map(\.place)
    }

    /// By place: how many stand above it in its column.
    private var positions: [Int] {
        var positions = columnOfPlace.map { _ in 0 }
        for column in places {
            for (position, place) in column.enumerated() { positions[place] = position }
        }
        return positions
    }

    /// How often two arrows between neighbouring columns cross.
    var crossings: Int {
        let positions = self.positions
        return places.reduce(0) { sum, column in
            let ends = column.flatMap { place in next[place].map { positions[$0] }.sorted() }
            return sum
                + ends.indices.reduce(0) { sum, index in
                    sum + ends[(index + 1)...].count { $0 < ends[index] }
                }
        }
    }
}
