extension CompiledTable {
    /// The first rule that applies to a coded case.
    ///
    /// It stops at the block where it finds one. Extra rows are looked at only for the rules that
    /// might be the one.
    ///
    /// - Parameter codes: the cell of each of the table's `columns`, in their order.
    /// - Returns: the rule's index; nil when none applies.
    public func firstRule(applyingTo codes: UnsafeBufferPointer<CellIndex>) -> Int? {
        withBitSets(of: codes) { bits, offsets in
            let wordCount = (ruleCount + 63) / 64
            for block in 0..<(wordCount + 7) / 8 {
                let rows = bits.intersection(of: offsets, block: block)
                if extras.isEmpty {
                    guard let row = rows.firstBit else { continue }
                    return block << 9 + row
                }
                for lane in 0..<min(8, wordCount - block * 8) {
                    let word = block * 8 + lane
                    if let rule = firstRule(inWord: word, primary: rows[lane], bits, offsets) {
                        return rule
                    }
                }
            }
            return nil
        }
    }

    private func firstRule(
        inWord word: Int, primary: UInt64,
        _ bits: UnsafeBufferPointer<SIMD8<UInt64>>, _ offsets: UnsafeBufferPointer<Int>
    ) -> Int? {
        var candidates = primary | extras.widened[word]
        while candidates != 0 {
            let bit = candidates.trailingZeroBitCount
            candidates &= candidates - 1
            let rule = word << 6 + bit
            guard extras.affected[word] >> UInt64(bit) & 1 == 1 else { return rule }
            let holds = { (row: Int) in bits.row(row, holdsAt: offsets) }
            let positive =
                primary >> UInt64(bit) & 1 == 1
                || extras.positiveRows(of: rule).contains(where: holds)
            if positive, !extras.negativeRows(of: rule).contains(where: holds) { return rule }
        }
        return nil
    }
}

extension UnsafeBufferPointer<SIMD8<UInt64>> {
    fileprivate func row(_ row: Int, holdsAt offsets: UnsafeBufferPointer<Int>) -> Bool {
        offsets.allSatisfy { offset in
            self[offset + row >> 9][row >> 6 & 7] >> UInt64(row & 63) & 1 == 1
        }
    }
}

extension SIMD8<UInt64> {
    /// The lowest bit that is set, counted from the first word on.
    @inline(__always)
    fileprivate var firstBit: Int? {
        withUnsafeBytes(of: self) { bytes in
            for lane in 0..<8 {
                let word = bytes.load(fromByteOffset: lane << 3, as: UInt64.self)
                if word != 0 { return lane << 6 + word.trailingZeroBitCount }
            }
            return nil
        }
    }
}
