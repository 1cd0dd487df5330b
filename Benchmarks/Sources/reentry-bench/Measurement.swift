/// Times alternatives side by side, so that a noisy moment falls on all of them alike.
enum Measurement {
    /// The median time of each alternative, in seconds.
    ///
    /// Every round runs each alternative once, in turn.
    static func medians(rounds: Int, of alternatives: [() -> Int]) -> [Double] {
        var times: [[Double]] = Array(repeating: [], count: alternatives.count)
        for _ in 0..<rounds {
            for (index, alternative) in alternatives.enumerated() {
                let time = ContinuousClock().measure { blackHole(alternative()) }
                times[index].append(time / .seconds(1))
            }
        }
        return times.map { $0.sorted()[$0.count / 2] }
    }

    /// Uses a result, so that the work for it is not optimized away.
    @inline(never)
    static func blackHole(_ value: Int) {
        withExtendedLifetime(value) {}
    }
}
