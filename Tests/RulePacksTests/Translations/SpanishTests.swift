import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing
import YAMLTree

/// What can be held of a translation without knowing the language.
@Suite("The Spanish of the pack that ships")
struct SpanishTests {
    let pack: RulePack
    let spanish: Translation

    init() throws {
        pack = try Packs.shipped()
        spanish = try #require(pack.translations.first { $0.language == "es" })
    }

    @Test("has every text that can be shown")
    func whole() {
        let missing = pack.writtenTexts.filter { spanish[$0.value] == nil }
        #expect(missing.map(\.value) == [])
        #expect(pack.writtenTexts.count > 800)
    }

    @Test("stands in a file that brings nothing else, so that plans leave it unread")
    func file() throws {
        let file = try #require(pack.files.first { $0.holdsOnlyTexts })
        var log = DiagnosticLog()
        let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
        guard case .mapping(let pairs) = tree.content else {
            Issue.record("\(file.name) is no mapping")
            return
        }
        #expect(pairs.map(\.key.value) == ["language", "texts"])
        #expect(spanish.entries.values.allSatisfy { $0.original.range.file.name == file.name })
    }

    @Test("has the numbers of each text, and its placeholders")
    func numbers() {
        for (text, translation) in pairs {
            #expect(numbers(in: text, [:]) == numbers(in: translation, [:]), "\(text)")
            #expect(placeholders(in: text) == placeholders(in: translation), "\(text)")
            let words = numbers(in: text, Self.englishNames)
            #expect(words == numbers(in: translation, Self.spanishNames), "\(text)")
        }
    }

    @Test("asks where the text asks, and is a sentence where it is one")
    func ends() {
        for (text, translation) in pairs {
            #expect(text.hasSuffix(".") == translation.hasSuffix("."), "\(text)")
            #expect(text.hasSuffix("?") == translation.hasSuffix("?"), "\(text)")
            let opened = translation.count { $0 == "¿" }
            #expect(opened == translation.count { $0 == "?" }, "\(translation)")
        }
    }

    @Test("blames nobody, and says usted")
    func kindness() {
        for (_, translation) in pairs {
            let words = translation.lowercased().split { !$0.isLetter }
            for word in words {
                #expect(
                    !Self.avoided.contains { word.hasPrefix($0) } && !Self.familiar.contains(word),
                    "\(translation)")
            }
        }
    }

    private var pairs: [(text: String, translation: String)] {
        OrderedSet(pack.writtenTexts.map(\.value)).compactMap { text in
            spanish[text].map { (text, $0) }
        }
    }

    /// Beginnings of words that blame.
    private static let avoided = [
        "abandon", "recaíd", "recaer", "fracas", "culpa", "adict", "deserci", "incumpl", "fall",
    ]

    private static let familiar: Set<Substring> = ["tú", "tu", "tus", "te", "ti", "vos", "contigo"]

    /// Numbers in letters that are nothing else; `one` is also an article in Spanish.
    private static let englishNames = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10,
        "fourteen": 14, "thirty": 30,
    ]
    private static let spanishNames = [
        "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "diez": 10,
        "catorce": 14, "treinta": 30,
    ]

    /// In digits and, where there are names for them, in letters; sorted, since languages order
    /// words each in their own way.
    private func numbers(in text: String, _ names: [String: Int]) -> [Int] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
            .compactMap { Int($0) ?? names[String($0)] }.sorted()
    }

    private func placeholders(in text: String) -> [String] {
        text.matches(of: /\{\{[^}]*\}\}/).map { String($0.output) }.sorted()
    }
}
