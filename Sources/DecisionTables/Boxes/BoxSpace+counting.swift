extension BoxSpace {
    /// How many ways of answering the table's inputs lie in a box; nil past what 128 bits hold.
    func caseCount(of box: Box) -> UInt128? {
        var product: UInt128 = 1
        for (input, axes) in axesOfInput.enumerated() where !axes.isEmpty {
            guard let count = valueCount(of: input, axes, in: box) else { return nil }
            let (next, overflows) = product.multipliedReportingOverflow(by: count)
            if overflows { return nil }
            product = next
        }
        return product
    }

    private func valueCount(of input: Int, _ axes: Range<Int>, in box: Box) -> UInt128? {
        let first = box.sides[axes.lowerBound]
        switch (axes.first.map { self.axes[$0].kind }, inputs[input].domain) {
        case (.scalar(let stretches, let hasUnanswered), _):
            let offset = hasUnanswered ? 1 : 0
            let none: UInt128 = hasUnanswered && first.low == 0 ? 1 : 0
            let (low, high) = (max(Int(first.low) - offset, 0), Int(first.high) - offset)
            if high < low { return none }
            let numbers = stretches.numbers(of: low).lowerBound
                .distance(toIncluded: stretches.numbers(of: high).upperBound)
            return none + numbers
        case (_, .subset(let memberCount)):
            let isDecision = decisionInputs.contains(input)
            let none: UInt128 = first.low == 0 && !isDecision ? 1 : 0
            guard isDecision || first.high == 1 else { return none }
            return subsetCount(axes.dropFirst(), of: memberCount, in: box)
                .flatMap { $0.addingWithin(none) }
        default: preconditionFailure("only a scalar input has a scalar axis")
        }
    }

    private func subsetCount(
        _ axes: some Sequence<Int>, of memberCount: Int, in box: Box
    ) -> UInt128? {
        var untested = memberCount
        var product: UInt128 = 1
        for axis in axes {
            guard case .group(let members) = self.axes[axis].kind else { continue }
            untested -= members.count
            guard let all = UInt128.power(ofTwo: members.count) else { return nil }
            let side = box.sides[axis]
            let count = (side.low == 0 ? 1 : 0) + (side.high == 1 ? all - 1 : 0)
            let (next, overflows) = product.multipliedReportingOverflow(by: count)
            if overflows { return nil }
            product = next
        }
        guard let free = UInt128.power(ofTwo: untested) else { return nil }
        let (count, overflows) = product.multipliedReportingOverflow(by: free)
        return overflows ? nil : count
    }
}

extension UInt128 {
    /// The sum, or nil past what 128 bits hold.
    func addingWithin(_ other: UInt128) -> UInt128? {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? nil : sum
    }

    fileprivate static func power(ofTwo exponent: Int) -> UInt128? {
        exponent < 128 ? 1 << UInt128(exponent) : nil
    }
}

extension Int {
    /// How many numbers there are from this one to a higher one, both counted.
    fileprivate func distance(toIncluded high: Int) -> UInt128 {
        UInt128(Int128(high) - Int128(self)) + 1
    }
}
