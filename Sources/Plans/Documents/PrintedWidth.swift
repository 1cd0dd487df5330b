extension StringProtocol {
    /// How many columns of a terminal or a monospaced page it takes, counted in linear time.
    var printedWidth: Int { reduce(0) { $0 + $1.printedWidth } }

    /// The text with spaces behind it, so that it takes so many columns.
    func padded(to width: Int) -> String {
        String(self) + String(repeating: " ", count: Swift.max(0, width - printedWidth))
    }
}

extension Character {
    /// 2 for wide characters and emoji, 0 for marks that stand alone, else 1.
    var printedWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        switch first.properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        let isEmoji = unicodeScalars.contains {
            $0.properties.isEmojiPresentation || $0 == "\u{FE0F}"
        }
        return isEmoji || first.isWide ? 2 : 1
    }
}

extension Unicode.Scalar {
    /// Whether East Asian typesetting gives it a full square.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
