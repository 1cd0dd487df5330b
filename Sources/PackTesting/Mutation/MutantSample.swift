extension [Mutant] {
    /// So many of them, taken at random and in their order; the same ones for the same seed.
    package func sampled(_ count: Int, seed: UInt64) -> [Mutant] {
        guard count < self.count else { return self }
        var random = SplitMix(state: seed)
        var rest = self
        for place in 0..<count {
            rest.swapAt(place, Int.random(in: place..<rest.count, using: &random))
        }
        return rest.prefix(count).sorted { $0.number < $1.number }
    }
}

/// SplitMix64 (Steele, Lea and Flood): the same numbers everywhere.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
