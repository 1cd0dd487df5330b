extension BoxSpace {
    /// The cases to which a rule applies, as boxes that may overlap.
    func boxes(
        of rule: Rule, counting steps: inout StepCount
    ) throws(StepBudgetReached) -> [Box] {
        var boxes = try narrowed([whole], to: rule.when, counting: &steps)
        if !rule.whenAny.isEmpty {
            var alternatives: [Box] = []
            for block in rule.whenAny {
                alternatives += try narrowed(boxes, to: block, counting: &steps)
                try steps.take(boxes.count * StepCount.ofBox)
            }
            boxes = alternatives
        }
        for block in rule.unless {
            for taken in try narrowed([whole], to: block, counting: &steps) {
                boxes = boxes.flatMap { $0.subtracting(taken) }
                try steps.take(boxes.count * StepCount.ofBox)
            }
        }
        return boxes
    }

    private func narrowed(
        _ boxes: [Box], to block: Block, counting steps: inout StepCount
    ) throws(StepBudgetReached) -> [Box] {
        var boxes = boxes
        for condition in block {
            try narrow(&boxes, to: condition, counting: &steps)
        }
        return boxes
    }

    private func narrow(
        _ boxes: inout [Box], to condition: Condition, counting steps: inout StepCount
    ) throws(StepBudgetReached) {
        let test = condition.test
        let first = axesOfInput[condition.input].lowerBound
        let acceptsNone = test.acceptsUnanswered && !decisionInputs.contains(condition.input)
        if case .scalar(let stretches, let hasUnanswered) = axes[first].kind {
            let offset = hasUnanswered ? 1 : 0
            if let side = stretches.side(of: test, offset: offset, acceptsUnanswered: acceptsNone) {
                try narrow(&boxes, along: first, to: side, counting: &steps)
                return
            }
            let sides = stretches.sides(of: test, offset: offset, acceptsUnanswered: acceptsNone)
            try narrow(&boxes, along: first, toAnyOf: sides, counting: &steps)
            return
        }
        var unanswered = acceptsNone ? boxes : []
        try narrow(
            &unanswered, along: first, to: Side(low: 0, high: 0), counting: &steps)
        guard case .subsets(let tests) = test.answered else {
            boxes = unanswered
            return
        }
        let answered = axes[first].whole.high
        try narrow(
            &boxes, along: first, to: Side(low: answered, high: answered), counting: &steps)
        for test in tests {
            try narrow(&boxes, to: test, of: condition.input, counting: &steps)
        }
        boxes += unanswered
    }

    private func narrow(
        _ boxes: inout [Box], to test: UnaryTest.MemberTest, of input: Int,
        counting steps: inout StepCount
    ) throws(StepBudgetReached) {
        switch test {
        case .none(let members):
            for axis in groupAxes(of: input, naming: members) {
                try narrow(&boxes, along: axis, to: Side(low: 0, high: 0), counting: &steps)
            }
        case .any(let members):
            var alternatives: [Box] = []
            for axis in groupAxes(of: input, naming: members) {
                var some = boxes
                try narrow(&some, along: axis, to: Side(low: 1, high: 1), counting: &steps)
                alternatives += some
                try steps.take(some.count * StepCount.ofBox)
            }
            boxes = alternatives
        }
    }

    private func groupAxes(of input: Int, naming members: Members) -> [Int] {
        axesOfInput[input].filter { axis in
            guard case .group(let group) = axes[axis].kind else { return false }
            return group.intersects(members)
        }
    }

    private func narrow(
        _ boxes: inout [Box], along axis: Int, to side: Side, counting steps: inout StepCount
    ) throws(StepBudgetReached) {
        try steps.take(boxes.count)
        var kept = 0
        for index in boxes.indices where boxes[index].sides[axis].intersects(side) {
            if kept != index { boxes.swapAt(kept, index) }
            boxes[kept].sides[axis] = boxes[kept].sides[axis].clamped(to: side)
            kept += 1
        }
        boxes.removeLast(boxes.count - kept)
    }

    private func narrow(
        _ boxes: inout [Box], along axis: Int, toAnyOf sides: [Side],
        counting steps: inout StepCount
    ) throws(StepBudgetReached) {
        var narrowed: [Box] = []
        for box in boxes {
            for side in sides where side.intersects(box.sides[axis]) {
                narrowed.append(box)
                narrowed[narrowed.count - 1].sides[axis] = side.clamped(to: box.sides[axis])
            }
            try steps.take(sides.count * StepCount.ofBox)
        }
        boxes = narrowed
    }
}

extension Stretches {
    /// Where a test accepts the positions of an axis, whose stretches begin at `offset`, if it
    /// plainly is one side; nearly all tests are.
    fileprivate func side(of test: UnaryTest, offset: Int, acceptsUnanswered: Bool) -> Side? {
        guard case .scalars(let numbers) = test.answered, numbers.ranges.count == 1,
            let range = numbers.ranges.first, let run = overlapping(range),
            !acceptsUnanswered || run.lowerBound == 0
        else { return nil }
        let low = acceptsUnanswered ? 0 : run.lowerBound + offset
        return Side(low: Int32(low), high: Int32(run.upperBound + offset))
    }

    fileprivate func sides(of test: UnaryTest, offset: Int, acceptsUnanswered: Bool) -> [Side] {
        var positions: [ClosedRange<Int>] = acceptsUnanswered ? [0...0] : []
        if case .scalars(let numbers) = test.answered {
            for range in numbers.ranges {
                guard let run = overlapping(range) else { continue }
                positions.appendMerging(run.lowerBound + offset...run.upperBound + offset)
            }
        }
        return positions.map { Side(low: Int32($0.lowerBound), high: Int32($0.upperBound)) }
    }
}
