extension Character {
    /// How many columns of a terminal it fills: 2 for wide letters and emoji, 0 for a mark alone.
    ///
    /// A combining accent belongs to its letter. A tab has no width of its own and counts as 1.
    package var printedWidth: Int {
        guard let first = unicodeScalars.first, first.value >= 0x300 else { return 1 }
        switch first.properties.generalCategory {
        case .format, .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        if first.properties.isEmojiPresentation { return 2 }
        if unicodeScalars.contains("\u{FE0F}") { return 2 }
        return Self.wideBlocks.contains { $0.contains(first.value) } ? 2 : 1
    }

    /// Blocks whose letters are East Asian wide; emoji are told by their own property.
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF,
        0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}

extension StringProtocol {
    /// How many columns of a terminal or a monospaced page it takes; linear in the text.
    package var printedWidth: Int {
        if utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return utf8.count }
        return reduce(0) { $0 + $1.printedWidth }
    }
}
