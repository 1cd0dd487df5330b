/// Boxes in columns, such that every arrow goes from left to right and no two boxes meet.
///
/// A box stands one column right of the last that leads to it. An arrow over several columns passes
/// through each of them in a lane of its own; arrows from one box share their lanes. The same graph
/// is always laid out in the same way.
package struct LayeredLayout: Sendable {
    /// By box.
    package private(set) var frames: [Frame] = []
    /// By arrow: from the right side of a box to the left side of another.
    package private(set) var paths: [[Point]] = []
    package private(set) var width = 0.0
    package private(set) var height = 0.0

    package struct Size: Hashable, Sendable {
        package var width: Double
        package var height: Double

        package init(width: Double, height: Double) {
            self.width = width
            self.height = height
        }
    }

    package struct Point: Hashable, Sendable {
        package var x: Double
        package var y: Double
    }

    package struct Frame: Hashable, Sendable {
        package var x: Double
        package var y: Double
        package var width: Double
        package var height: Double
    }

    package struct Arrow: Hashable, Sendable {
        package var from: Int
        package var to: Int

        package init(from: Int, to: Int) {
            self.from = from
            self.to = to
        }
    }

    static let columnGap = 64.0
    static let margin = 8.0

    /// The arrows must not form circles.
    package init(_ sizes: [Size], _ arrows: [Arrow]) {
        let columns = LayoutColumns(boxCount: sizes.count, arrows)
        let rows = LayoutRows(columns, sizes)
        let widths = columns.places.map { places in
            places.map { columns.box(of: $0).map { sizes[$0].width } ?? 0 }.max() ?? 0
        }
        var x = Self.margin
        var lefts: [Double] = []
        for width in widths {
            lefts.append(x)
            x += width + Self.columnGap
        }
        width = x - Self.columnGap + Self.margin
        height = rows.height + 2 * Self.margin
        frames = sizes.indices.map { box in
            let place = columns.place(ofBox: box)
            let size = sizes[box]
            return Frame(
                x: lefts[columns.column(of: place)],
                y: rows.centres[place] - size.height / 2 + Self.margin, width: size.width,
                height: size.height)
        }
        paths = arrows.map { arrow in
            columns.places(along: arrow).flatMap { place -> [Point] in
                let left = lefts[columns.column(of: place)]
                let y = rows.centres[place] + Self.margin
                guard let box = columns.box(of: place) else {
                    return [
                        Point(x: left, y: y),
                        Point(x: left + widths[columns.column(of: place)], y: y),
                    ]
                }
                return [Point(x: box == arrow.from ? left + sizes[box].width : left, y: y)]
            }
        }
    }
}
