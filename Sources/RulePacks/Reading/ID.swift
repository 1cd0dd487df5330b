/// The name of a question, choice, option, track, ramp, decision, rule or promise.
public typealias ID = String

/// How the words of an id are joined.
package enum IDStyle {
    /// `made_it_hard`: questions, choices, options, tracks, ramps, groups, decisions, bands.
    case underscores
    /// `pace-flooded`: rules, promises, sources.
    case hyphens

    var joint: Character {
        switch self {
        case .underscores: "_"
        case .hyphens: "-"
        }
    }

    /// Lower-case words of ASCII letters and digits; the first begins with a letter.
    package func allows(_ text: String) -> Bool {
        guard let first = text.utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else {
            return false
        }
        let joint = self.joint.asciiValue
        var previous: UInt8?
        for byte in text.utf8 {
            guard Self.isWord(byte) || (byte == joint && previous != joint) else { return false }
            previous = byte
        }
        return previous != joint
    }

    /// The nearest text that would be allowed: `Three Weeks` becomes `three_weeks`; empty if none is
    /// near.
    package func nearest(to text: String) -> String {
        let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnseen }))
        let words = seen.lowercased().split { character in
            !(character.asciiValue.map(Self.isWord) ?? false)
        }
        let nearest = words.joined(separator: String(joint))
        return allows(nearest) ? nearest : ""
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
