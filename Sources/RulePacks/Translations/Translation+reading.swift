internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

extension Translation {
    /// What one file brings to a language.
    struct Draft {
        var language: Located<String>
        var texts: [YAMLNode.Pair]
    }

    /// Takes `language` and `texts`, of which a file has both or none.
    static func draft(from fields: inout Fields, reportingTo log: inout DiagnosticLog) -> Draft? {
        let (hasLanguage, hasTexts) = (fields.has("language"), fields.has("texts"))
        let language = fields.text("language", reportingTo: &log)
        let texts = fields.read("texts", reportingTo: &log) {
            $0.pairs(of: "'texts'", reportingTo: &$1)
        }
        if hasTexts, !hasLanguage {
            fields.lacks("language", for: "the language of its texts, such as 'es'")
        }
        if hasLanguage, !hasTexts {
            fields.lacks("texts", for: "the pack's own texts, each with its translation")
        }
        guard let language, let texts else { return nil }
        guard language.value.isLanguageTag else {
            log.report(.badLanguage(language))
            return nil
        }
        return Draft(language: language, texts: texts)
    }

    fileprivate mutating func add(_ texts: [YAMLNode.Pair], reportingTo log: inout DiagnosticLog) {
        for pair in texts {
            let text = pair.value.text(of: "a translation", reportingTo: &log)
            if let first = entries[pair.key.value] {
                log.report(
                    .translatedTwice(pair.key, into: language, first: first.original.range))
            } else if let text {
                entries[pair.key.value] = Entry(original: pair.key, text: text)
            }
        }
    }
}

extension RulePack {
    /// One a language, in the order of the files.
    static func translations(
        _ drafts: [Translation.Draft], reportingTo log: inout DiagnosticLog
    ) -> [Translation] {
        var translations: OrderedDictionary<String, Translation> = [:]
        for draft in drafts {
            // Capitals mean nothing in a tag.
            let language = draft.language.value
            translations[language.lowercased(), default: Translation(language: language)]
                .add(draft.texts, reportingTo: &log)
        }
        return Array(translations.values)
    }
}

extension String {
    /// Whether it has the form of a BCP 47 tag; whether there is such a language is not looked up.
    fileprivate var isLanguageTag: Bool {
        let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.count),
            language.allSatisfy(\.isLetter)
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
        }
    }
}
