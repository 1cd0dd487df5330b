internal import Diagnostics

/// The comparison that was meant by a text that is none, in the words of the language.
///
/// `> 14` and `more then 14` say `more than 14`, `14 or more` says `at least 14`. A word is taken for
/// another only with one slip in it, so that nothing becomes its opposite; what has a `no` or a `not`
/// in it has to stand in the lists below as it is.
struct MeantInterval {
    let words: String
    /// False: the same words can say something else too.
    let isSure: Bool

    /// Nil: nobody can tell, or it could not be read either.
    init?(_ text: Located<String>, unit: MeasureUnit) {
        let tokens = Self.tokens(of: text.value)
        guard let first = tokens.firstIndex(where: Self.isNumber),
            let words = Self.words(before: tokens[..<first], from: tokens[first...]),
            Self.canBeRead(words, at: text.range, unit: unit)
        else { return nil }
        self.words = words
        isSure = tokens.first != "between"
    }

    /// `exactly 3` of `!=3`, `≠ 3` and `not 3`.
    static func negated(by text: Located<String>, unit: MeasureUnit) -> String? {
        let tokens = tokens(of: text.value)
        guard let first = tokens.first, ["!=", "≠", "<>", "not"].contains(first) else { return nil }
        let positive = "exactly " + tokens.dropFirst().joined(separator: " ")
        return canBeRead(positive, at: text.range, unit: unit) ? positive : nil
    }

    private static func canBeRead(_ words: String, at range: SourceRange, unit: MeasureUnit)
        -> Bool
    {
        var unheard = DiagnosticLog()
        return Interval.read(Located(words, at: range), unit: unit, reportingTo: &unheard) != nil
    }

    private static func words(
        before lead: ArraySlice<String>, from rest: ArraySlice<String>
    ) -> String? {
        if let ends = ends(of: rest, after: lead.joined(separator: " ")) { return ends }
        if lead.isEmpty { return suffixed(rest) ?? "exactly " + rest.joined(separator: " ") }
        return comparison(meantBy: Array(lead)).map { "\($0) " + rest.joined(separator: " ") }
    }

    // MARK: Two ends

    private static let joints = ["to", "through", "thru", "-", "–", "—", "..", "...", "…"]

    /// `8-14`, `from 8 to 14`, `between 8 and 14`.
    private static func ends(of rest: ArraySlice<String>, after lead: String) -> String? {
        let joints: [String]
        switch lead {
        case "", "from": joints = Self.joints
        case "between": joints = Self.joints + ["and"]
        default: return nil
        }
        guard let joint = rest.firstIndex(where: joints.contains), joint + 1 < rest.endIndex,
            isNumber(rest[joint + 1])
        else { return nil }
        return rest[..<joint].joined(separator: " ") + " to "
            + rest[(joint + 1)...].joined(separator: " ")
    }

    // MARK: One end

    /// Other ways to write the five comparisons, before a value.
    private static let comparisons: KeyValuePairs = [
        "under": [
            "under", "below", "less than", "fewer than", "lower than", "smaller than",
            "shorter than", "<",
        ],
        "at most": [
            "at most", "at the most", "up to", "no more than", "not more than", "no longer than",
            "not longer than", "<=", "=<", "≤",
        ],
        "at least": [
            "at least", "at the least", "from", "no less than", "not less than", "no fewer than",
            "not fewer than", ">=", "=>", "≥",
        ],
        "more than": [
            "more than", "over", "above", "longer than", "greater than", "higher than", ">",
        ],
        "exactly": ["exactly", "equal to", "equals", "=", "=="],
    ]

    /// And after it.
    private static let suffixes: KeyValuePairs = [
        "at least": [
            "+", "or more", "and more", "or over", "and over", "or above", "and above",
            "or longer", "or greater", "or higher", "and up", "or up", "at least",
        ],
        "at most": [
            "or less", "and less", "or fewer", "or under", "and under", "or below", "or shorter",
            "or lower", "at most",
        ],
    ]

    private static let denials: Set<String> = [
        "no", "not", "never", "none", "neither", "nor", "without", "!", "!=", "≠",
    ]

    private static func comparison(meantBy lead: [String]) -> String? {
        let phrase = lead.joined(separator: " ")
        if let known = comparisons.first(where: { $0.value.contains(phrase) }) { return known.key }
        if lead.contains(where: { denials.contains($0) || $0.hasSuffix("n't") }) { return nil }
        let meant = comparisons.filter { $0.value.contains { isSlip(phrase, inEachWordOf: $0) } }
        return meant.count == 1 ? meant.first?.key : nil
    }

    /// `14 or more`, `30+ days`, `2 or more weeks`.
    private static func suffixed(_ rest: ArraySlice<String>) -> String? {
        let words = Array(rest)
        for (comparison, phrases) in suffixes {
            for phrase in phrases.map({ $0.split(separator: " ").map(String.init) }) {
                let value: [String]? =
                    if words.count > phrase.count, words.suffix(phrase.count) == phrase[...] {
                        words.dropLast(phrase.count)
                    } else if words.dropFirst().starts(with: phrase) {
                        [words[0]] + words.dropFirst(1 + phrase.count)
                    } else {
                        nil
                    }
                if let value { return "\(comparison) " + value.joined(separator: " ") }
            }
        }
        return nil
    }

    private static func isSlip(_ phrase: String, inEachWordOf known: String) -> Bool {
        let (words, others) = (phrase.split(separator: " "), known.split(separator: " "))
        return words.count == others.count
            && zip(words, others).allSatisfy {
                $0 == $1 || Diagnostics.isSlip(String($0), of: String($1))
            }
    }

    // MARK: Words

    private static func isNumber(_ token: String) -> Bool {
        token.utf8.first.map((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ?? false
    }

    /// The words, numbers and signs, in lower case.
    private static func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var last: Kind?
        for character in text.lowercased() {
            let kind = Kind(character)
            if let kind, kind == last {
                tokens[tokens.count - 1].append(character)
            } else if kind != nil {
                tokens.append(String(character))
            }
            last = kind
        }
        return tokens
    }

    private enum Kind {
        case number
        case word
        case sign

        /// Nil: a space.
        init?(_ character: Character) {
            if character.isWhitespace { return nil }
            self =
                character.isNumber
                ? .number : character.isLetter || character == "'" ? .word : .sign
        }
    }
}
