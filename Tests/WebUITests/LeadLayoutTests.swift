import TestSupport
import Testing
import WebUI

@Suite("The layout of a graph")
struct LeadLayoutTests {
    @Test("lets no two boxes meet, and no arrow cross a box", arguments: 0..<60 as Range<UInt64>)
    func apart(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (sizes, arrows) = Self.graph(&random)
        let layout = LayeredLayout(sizes, arrows)
        for (index, frame) in layout.frames.enumerated() {
            #expect(frame.x >= 0 && frame.x + frame.width <= layout.width)
            #expect(frame.y >= 0 && frame.y + frame.height <= layout.height)
            for other in layout.frames.dropFirst(index + 1) {
                #expect(!frame.meets(other), "seed \(seed)")
            }
        }
        for (arrow, path) in zip(arrows, layout.paths) {
            let lanes = zip(path, path.dropFirst()).filter { $0.y == $1.y && $0.x != $1.x }
            for (index, frame) in layout.frames.enumerated()
            where index != arrow.from && index != arrow.to {
                for (one, other) in lanes where frame.x < other.x && one.x < frame.x + frame.width {
                    let isInside = frame.y < one.y && one.y < frame.y + frame.height
                    #expect(!isInside || one.x >= frame.x + frame.width || other.x <= frame.x)
                }
            }
        }
    }

    @Test("leads every arrow from left to right", arguments: 0..<60 as Range<UInt64>)
    func oneWay(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (sizes, arrows) = Self.graph(&random)
        let layout = LayeredLayout(sizes, arrows)
        for (arrow, path) in zip(arrows, layout.paths) {
            let (from, to) = (layout.frames[arrow.from], layout.frames[arrow.to])
            #expect(try #require(path.first).x == from.x + from.width)
            #expect(try #require(path.last).x == to.x)
            #expect(zip(path, path.dropFirst()).allSatisfy { $0.x < $1.x || $0 == $1 })
        }
    }

    @Test("is the same every time")
    func same() {
        var random = SeededGenerator(seed: 7)
        let (sizes, arrows) = Self.graph(&random)
        let (one, other) = (LayeredLayout(sizes, arrows), LayeredLayout(sizes, arrows))
        #expect(one.frames == other.frames)
        #expect(one.paths == other.paths)
    }

    @Test("undoes a crossing that need not be")
    func crossing() {
        let size = LayeredLayout.Size(width: 40, height: 20)
        let arrows = [(0, 3), (1, 2)].map { LayeredLayout.Arrow(from: $0, to: $1) }
        let frames = LayeredLayout([size, size, size, size], arrows).frames
        #expect((frames[0].y < frames[1].y) == (frames[3].y < frames[2].y))
    }

    /// Boxes of which each is led to from some before it.
    private static func graph(
        _ random: inout SeededGenerator
    ) -> ([LayeredLayout.Size], [LayeredLayout.Arrow]) {
        let count = Int.random(in: 1...18, using: &random)
        let sizes = (0..<count).map { _ in
            LayeredLayout.Size(
                width: Double(Int.random(in: 40...160, using: &random)),
                height: Double(Int.random(in: 20...60, using: &random)))
        }
        var arrows: [LayeredLayout.Arrow] = []
        for to in 0..<count {
            for from in 0..<to where Int.random(in: 0..<5, using: &random) == 0 {
                arrows.append(LayeredLayout.Arrow(from: from, to: to))
            }
        }
        return (sizes, arrows)
    }
}

extension LayeredLayout.Frame {
    fileprivate func meets(_ other: Self) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height
            && other.y < y + height
    }
}
