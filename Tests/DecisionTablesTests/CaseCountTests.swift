import DecisionTables
import TestSupport
import Testing

@Suite("A count of cases")
struct CaseCountTests {
    @Test("adds, multiplies, compares and reads as whole numbers do")
    func arithmetic() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            var (counts, numbers): ([CaseCount], [UInt128]) = ([], [])
            for _ in 0..<2 {
                let start =
                    UInt64.random(in: 0...(.max), using: &generator)
                    >> UInt64.random(in: 0..<64, using: &generator)
                let factor = Int.random(in: 0..<1 << 32, using: &generator)
                var count = CaseCount(start)
                count *= factor
                count += CaseCount(start)
                counts.append(count)
                numbers.append(UInt128(start) * UInt128(factor) + UInt128(start))
            }
            #expect(counts.map(\.description) == numbers.map(\.description))
            #expect((counts[0] + counts[1]).description == "\(numbers[0] + numbers[1])")
            #expect((counts[0] < counts[1]) == (numbers[0] < numbers[1]))
            #expect((counts[0] == counts[1]) == (numbers[0] == numbers[1]))
            #expect(counts[0].isZero == (numbers[0] == 0))
            guard numbers[1] > 0 else { continue }
            let share = counts[0].share(of: counts[1])
            let expected = Double(numbers[0]) / Double(numbers[1])
            #expect(abs(share - expected) <= expected * 1e-14)
        }
    }

    @Test("outgrows every machine word")
    func large() {
        var (ten, two): (CaseCount, CaseCount) = (1, 1)
        for _ in 0..<60 { ten *= 10 }
        for _ in 0..<200 { two += two }
        #expect(ten.description == "1" + String(repeating: "0", count: 60))
        #expect(
            two.description == "1606938044258990275541962092341162602522202993782792835301376")
        #expect(ten < two && two.share(of: two + two) == 0.5)
        #expect(CaseCount.zero.share(of: .zero) == 0 && CaseCount.zero.share(of: ten) == 0)
        var vast = CaseCount(1)
        for _ in 0..<300 { vast *= 10 }
        let little = CaseCount(5).share(of: vast)
        #expect(little > 4.9e-300 && little < 5.1e-300)
        two *= 0
        #expect(two == 0 && two.description == "0")
    }

    @Test("is exact for a space of more cases than 64 bits can count")
    func space() throws {
        let inputs = (0..<60).map { Input(name: "q\($0)", domain: .scalar(0...1)) }
        let model = DecisionModel(inputs: inputs, tables: [])
        let tests = inputs.indices.map { Condition(input: $0, test: .scalars(1...1)) }
        let space = try CaseSpace(model, tests: tests)
        #expect(space.all.count.description == "42391158275216203514294433201")
        let first = try space.cases(where: tests[0])
        #expect(abs(first.count.share(of: space.all.count) - 1.0 / 3) < 1e-15)
        #expect(try space.all.count(of: 0..<3) == 27)
    }
}
