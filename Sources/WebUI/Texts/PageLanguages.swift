internal import Diagnostics
internal import YAMLTree

/// The languages that the page speaks; `Languages/` has a file of words for each.
package struct PageLanguages: Sendable {
    /// English, on which the others fall back, first.
    package let all: [PageTexts]

    package init() {
        let english = Self.words(PackageResources.en_yaml)
        let spanish = Self.words(PackageResources.es_yaml)
        all = [
            PageTexts(in: "en", texts: english),
            PageTexts(in: "es", texts: english.merging(spanish) { _, own in own }),
        ]
    }

    /// The words of a language; nil: the page does not speak it.
    package func texts(in language: String?) -> PageTexts? {
        all.first { $0.language == language }
    }

    /// The first language of an `Accept-Language` that the page speaks, by its weights; else English.
    package func texts(accepting header: String?) -> PageTexts {
        let wanted = (header ?? "").split(separator: ",").prefix(20).map { part in
            let sides = part.split(separator: ";")
            let tag = sides.first?.filter { !$0.isWhitespace }.lowercased() ?? ""
            let weight = sides.dropFirst().first.flatMap { side in
                side.split(separator: "=").last.flatMap { Double($0) }
            }
            return (language: tag.prefix { $0 != "-" }, weight: weight ?? 1)
        }
        let best = wanted.filter { part in
            part.weight > 0 && all.contains { $0.language == part.language }
        }.max { $0.weight < $1.weight }
        return all.first { $0.language == best?.language ?? "en" } ?? all[0]
    }

    /// The words of one file, as they stand there.
    package static func words(_ bytes: [UInt8]) -> [String: String] {
        var log = DiagnosticLog()
        let file = SourceFile(path: "words", text: String(decoding: bytes, as: UTF8.self))
        guard case .mapping(let pairs) = YAMLNode.parse(file, reportingTo: &log)?.content,
            log.diagnostics.isEmpty
        else {
            preconditionFailure("the page's words can be read")
        }
        return pairs.reduce(into: [:]) { words, pair in
            guard case .scalar(let scalar) = pair.value.content else {
                preconditionFailure("the page's words are texts: '\(pair.key.value)'")
            }
            words[pair.key.value] = scalar.text
        }
    }
}
