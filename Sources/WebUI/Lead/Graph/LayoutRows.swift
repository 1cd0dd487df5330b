/// How far down each box and lane stands: near those that it is joined with, and apart from those
/// in its column.
struct LayoutRows {
    /// By place.
    private(set) var centres: [Double]
    private(set) var height = 0.0

    private static let gap = 18.0
    private static let laneHeight = 10.0
    private static let passCount = 16

    init(_ columns: LayoutColumns, _ sizes: [LayeredLayout.Size]) {
        let count = columns.next.count
        let heights = (0..<count).map { place in
            columns.box(of: place).map { sizes[$0].height } ?? Self.laneHeight
        }
        centres = Array(repeating: 0, count: count)
        for places in columns.places { spread(places, heights) }
        for pass in 0..<Self.passCount {
            let goesRight = pass.isMultiple(of: 2)
            for places in goesRight ? columns.places : columns.places.reversed() {
                let neighbours = goesRight ? columns.previous : columns.next
                for place in places where !neighbours[place].isEmpty {
                    let sum = neighbours[place].reduce(0) { $0 + centres[$1] }
                    centres[place] = sum / Double(neighbours[place].count)
                }
                spread(places, heights)
            }
        }
        let top = (0..<count).map { centres[$0] - heights[$0] / 2 }.min() ?? 0
        centres = centres.map { ($0 - top).rounded() }
        height = (0..<count).map { centres[$0] + heights[$0] / 2 }.max() ?? 0
    }

    /// Moves the places of a column apart as far as need be, and together again around where they were.
    private mutating func spread(_ places: [Int], _ heights: [Double]) {
        let wanted = places.map { centres[$0] }
        for (one, other) in zip(places, places.dropFirst()) {
            let distance = (heights[one] + heights[other]) / 2 + Self.gap
            centres[other] = max(centres[other], centres[one] + distance)
        }
        guard !places.isEmpty else { return }
        let shift =
            zip(places, wanted).reduce(0) { $0 + ($1.1 - centres[$1.0]) } / Double(places.count)
        for place in places { centres[place] += shift }
    }
}
