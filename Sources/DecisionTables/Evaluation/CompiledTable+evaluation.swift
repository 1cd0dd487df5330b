extension CompiledTable {
    /// Finds the rules that apply to a coded case, whatever the hit policy.
    ///
    /// The cost is one pass over a bit set for each column, and the writing of what it finds.
    ///
    /// - Parameters:
    ///   - codes: the cell of each of the table's `columns`, in their order.
    ///   - buffer: where the rules are written; what it held before is gone.
    public func findRules(
        applyingTo codes: UnsafeBufferPointer<CellIndex>, into buffer: inout RuleBuffer
    ) {
        intersect(codes, into: &buffer)
        buffer.expand(words: (ruleCount + 63) / 64)
    }

    /// The options of a coded case, as a set; `first` and `unique` go by the first rule that applies.
    ///
    /// Under `collect` it looks only where options can still be added, which in a large table spares
    /// most of the work of finding the rules.
    public func options(
        of codes: UnsafeBufferPointer<CellIndex>, using buffer: inout RuleBuffer
    ) -> Members {
        guard hitPolicy == .collect else {
            guard let rule = firstRule(applyingTo: codes) else { return Members(otherwise ?? []) }
            return Members(options[rule])
        }
        guard optionCount <= 64 else { return optionsOfListedRules(codes, using: &buffer) }
        if !extras.isEmpty { intersect(codes, into: &buffer) }
        let (found, anyApplies) =
            extras.isEmpty
            ? collectOptions(of: codes) : buffer.bits.withUnsafeBufferPointer(collectOptions)
        return anyApplies ? Members(bits: found) : Members(otherwise ?? [])
    }

    private func optionsOfListedRules(
        _ codes: UnsafeBufferPointer<CellIndex>, using buffer: inout RuleBuffer
    ) -> Members {
        findRules(applyingTo: codes, into: &buffer)
        guard !buffer.isEmpty else { return Members(otherwise ?? []) }
        return buffer.reduce(into: Members()) { $0.formUnion(Members(options[$1])) }
    }
}

extension CompiledTable {
    /// Leaves in the buffer's bits the rules that apply, extra rows folded in.
    @inline(__always)
    private func intersect(
        _ codes: UnsafeBufferPointer<CellIndex>, into buffer: inout RuleBuffer
    ) {
        buffer.reserve(blocks: blockCount, rules: ruleCount)
        let blockCount = blockCount
        withBitSets(of: codes) { bits, offsets in
            buffer.bits.withUnsafeMutableBufferPointer { result in
                for block in 0..<blockCount {
                    result[block] = bits.intersection(of: offsets, block: block)
                }
            }
        }
        if !extras.isEmpty { fold(into: &buffer.bits) }
    }

    /// Sets the rules whose further positive rows hold, then clears those whose negative rows do.
    private func fold(into bits: inout [SIMD8<UInt64>]) {
        bits.withUnsafeMutableBytes { bytes in
            let words = bytes.bindMemory(to: UInt64.self)
            for index in extras.start >> 6..<(extras.end + 63) >> 6 {
                var word = words[index]
                while word != 0 {
                    let extra = index << 6 + word.trailingZeroBitCount - extras.start
                    word &= word - 1
                    let rule = extras.rules[extra]
                    let bit: UInt64 = 1 << UInt64(rule & 63)
                    if extra < extras.positiveCount {
                        words[rule >> 6] |= bit
                    } else {
                        words[rule >> 6] &= ~bit
                    }
                }
            }
        }
    }

    /// The options of the rules that apply, in a table where every rule is one row.
    private func collectOptions(
        of codes: UnsafeBufferPointer<CellIndex>
    ) -> (found: UInt64, anyApplies: Bool) {
        var found: UInt64 = 0
        var anyApplies = false
        withBitSets(of: codes) { bits, offsets in
            for (block, mask) in options.blockMasks.enumerated()
            where !anyApplies || mask & ~found != 0 {
                let rows = bits.intersection(of: offsets, block: block)
                collectOptions(of: rows, block: block, &found, &anyApplies)
            }
        }
        return (found, anyApplies)
    }

    /// The options of the rules whose bits are set.
    private func collectOptions(
        of bits: UnsafeBufferPointer<SIMD8<UInt64>>
    ) -> (found: UInt64, anyApplies: Bool) {
        var found: UInt64 = 0
        var anyApplies = false
        for (block, mask) in options.blockMasks.enumerated()
        where !anyApplies || mask & ~found != 0 {
            collectOptions(of: bits[block], block: block, &found, &anyApplies)
        }
        return (found, anyApplies)
    }

    @inline(__always)
    private func collectOptions(
        of rows: SIMD8<UInt64>, block: Int, _ found: inout UInt64, _ anyApplies: inout Bool
    ) {
        withUnsafeBytes(of: rows) { bytes in
            for lane in 0..<min(8, options.wordMasks.count - block * 8) {
                var word = bytes.load(fromByteOffset: lane << 3, as: UInt64.self)
                guard word != 0 else { continue }
                anyApplies = true
                let index = block * 8 + lane
                while word != 0, options.wordMasks[index] & ~found != 0 {
                    found |= options.masks[index << 6 + word.trailingZeroBitCount]
                    word &= word - 1
                }
            }
        }
    }
}

extension CompiledTable {
    /// Calls the body with where the bit set of each column's cell starts.
    @inline(__always)
    func withBitSets<Result>(
        of codes: UnsafeBufferPointer<CellIndex>,
        _ body: (UnsafeBufferPointer<SIMD8<UInt64>>, UnsafeBufferPointer<Int>) -> Result
    ) -> Result {
        precondition(codes.count == columns.count, "a coded case has a cell for every column")
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(1, columns.count)) {
            offsets in
            offsets[0] = 0
            for column in 0..<codes.count {
                let cell = Int(codes[column])
                precondition(cell < cellCounts[column], "a code is a cell of its column")
                offsets[column] = columnStarts[column] + cell * blockCount
            }
            return bits.withUnsafeBufferPointer { body($0, UnsafeBufferPointer(offsets)) }
        }
    }
}

extension UnsafeBufferPointer<SIMD8<UInt64>> {
    /// One block of the intersection of the bit sets that start at these offsets.
    @inline(__always)
    func intersection(of offsets: UnsafeBufferPointer<Int>, block: Int) -> SIMD8<UInt64> {
        var rows = self[offsets[0] + block]
        for column in 1..<offsets.count { rows &= self[offsets[column] + block] }
        return rows
    }
}
