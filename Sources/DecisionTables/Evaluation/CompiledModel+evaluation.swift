extension CompiledModel {
    /// Makes every decision for one case.
    ///
    /// - Parameter values: one for each of the model's `inputs`, of its kind and in its domain.
    /// - Returns: one outcome a decision, in the order of the model's tables.
    public func outcomes(of values: [Value]) -> [Outcome] {
        var buffer = RuleBuffer()
        return outcomes(of: values, using: &buffer)
    }

    /// Makes every decision for one of many cases, with a buffer that serves for all of them.
    public func outcomes(of values: [Value], using buffer: inout RuleBuffer) -> [Outcome] {
        outcomes(of: values, using: &buffer) { _, outcome in outcome }
    }

    /// Makes every decision; later ones see each outcome as `seen` passes it on.
    @inline(__always)
    func outcomes(
        of values: [Value], using buffer: inout RuleBuffer,
        seenAs seen: (Int, Outcome) -> Outcome
    ) -> [Outcome] {
        var codes = codes(of: values)
        var outcomes: [Outcome?] = Array(repeating: nil, count: tables.count)
        for decision in order {
            let table = tables[decision]
            table.columns.map { codes[$0] }.withUnsafeBufferPointer {
                table.findRules(applyingTo: $0, into: &buffer)
            }
            let outcome = table.outcome(applying: buffer.rules)
            outcomes[decision] = outcome
            code(
                seen(decision, outcome).value(under: table.hitPolicy),
                of: model.input(ofDecision: decision),
                in: &codes)
        }
        return outcomes.compactMap(\.self)
    }

    /// The answers and facts of a case together with the decisions' results, by input; nil is a gap.
    public func values(of answers: [Value], with outcomes: [Outcome]) -> [Value?] {
        answers + zip(outcomes, tables).map { $0.value(under: $1.hitPolicy) }
    }

    /// The cell of each column of the cutting; the decisions' columns are left at 0.
    public func codes(of values: [Value]) -> [CellIndex] {
        precondition(values.count == model.inputs.count, "a case has a value for every input")
        var codes = Array(repeating: CellIndex(0), count: cutting.columns.count)
        for (input, value) in values.enumerated() { code(value, of: input, in: &codes) }
        return codes
    }

    private func code(_ value: Value?, of input: Int, in codes: inout [CellIndex]) {
        for column in cutting.columnsOfInput[input] {
            codes[column] = cutting.columns[column].cell(of: value)
        }
    }
}

extension CompiledTable {
    func outcome(applying: [Int]) -> Outcome {
        let deciding = hitPolicy == .collect ? applying : Array(applying.prefix(1))
        guard applying.isEmpty else {
            return Outcome(
                applying: applying, deciding: deciding, usesOtherwise: false,
                options: options.each(of: deciding), isGap: false)
        }
        return Outcome(
            applying: [], deciding: [], usesOtherwise: otherwise != nil,
            options: (otherwise ?? []).eachOnce, isGap: otherwise == nil && hitPolicy != .collect)
    }
}

extension Outcome {
    /// The result as a value of the decision's input; nil for a gap.
    public func value(under hitPolicy: HitPolicy) -> Value? {
        switch hitPolicy {
        case .collect: .subset(Members(options))
        case .unique, .first: options.first.map(Value.scalar)
        }
    }
}

extension [Int] {
    /// The elements in order, without repetitions.
    var eachOnce: [Int] {
        guard count > 1 else { return self }
        var seen = Members()
        return filter { element in
            guard !seen.contains(element) else { return false }
            seen.insert(element)
            return true
        }
    }
}
