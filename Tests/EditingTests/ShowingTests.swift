import Diagnostics
import Editing
import Foundation
import OrderedCollections
import Proofs
import RulePacks
import TestSupport
import Testing

@Suite("What an editor shows")
struct ShowingTests {
    private func proofs(of pack: EditedPack) throws -> PackProofs {
        var parsed = ParsedFiles()
        let findings = PackFindings(pack.files, [], on: Day.any, knowing: &parsed)
        return PackProofs(
            try #require(findings.pack), knowing: findings.log, watcher: { _ in })
    }

    private func hover(
        on word: String, in name: String, of pack: EditedPack, proofs: PackProofs? = nil
    ) throws -> String? {
        let file = try pack.file(name)
        let place = try #require(file.text.range(of: word))
        let offset = file.text.utf8.distance(from: file.text.startIndex, to: place.lowerBound)
        return Hover(
            in: file, at: file.position(atUTF8Offset: offset + 1), naming: pack.index,
            proofs: proofs)?.text
    }

    @Test("is a question with its choices")
    func question() throws {
        let text = try hover(
            on: "setting: clinic", in: "decisions/supports.yaml", of: EditedPack())
        #expect(
            text == """
                **question** `setting`

                Where would you like to meet?

                Answered with `choice`.

                - `home`: At home
                - `clinic`: At the clinic
                - `either`: Either
                """)
    }

    @Test("is when a rule decides, counted over all cases")
    func rule() throws {
        let pack = try EditedPack()
        let proofs = try proofs(of: pack)
        let text = try hover(
            on: "pace-flooded", in: "decisions/pace.yaml", of: pack, proofs: proofs)
        // Unanswered, with flooded, without it: three ways each, one of nine together.
        #expect(
            text?.contains("Decides 11.1% of cases, no test. There are 9 in all.") ?? false,
            "\(text ?? "")")
        let names = try #require(pack.index.files.first { $0.file.name == "decisions/pace.yaml" })
        let lenses = Lens.all(in: names, of: pack.index.catalog, proofs: proofs, isBroken: false)
        #expect(
            lenses.map(\.text) == ["1 rule, 9 cases, proved", "decides 11.1% of cases, no test"])
    }

    @Test("says that figures are not known yet")
    func waiting() throws {
        let pack = try EditedPack()
        let names = try #require(pack.index.files.first { $0.file.name == "decisions/pace.yaml" })
        func texts(isBroken: Bool) -> [String] {
            Lens.all(in: names, of: pack.index.catalog, proofs: nil, isBroken: isBroken).map(\.text)
        }
        #expect(texts(isBroken: false) == ["1 rule, being worked out", "being worked out"])
        #expect(texts(isBroken: true).last == "not known while the rules have errors")
    }

    @Test("is what a promise was proved over")
    func promise() throws {
        let file = SourceFile(
            path: "promises.yaml", name: "promises.yaml",
            text: """
                promises:
                  - id: slow-after-too-much
                    says: Too much *at once* leads to a slow start.
                    when: { made_it_hard: flooded, time_away: long }
                    always: { pace: slow_start }
                  - id: never-slow
                    says: Nobody starts slowly.
                    never: { pace: slow_start }
                """)
        let pack = try EditedPack(adding: [file])
        let proofs = try proofs(of: pack)
        let kept = try hover(on: "slow-after", in: "promises.yaml", of: pack, proofs: proofs)
        #expect(
            kept == """
                **promise** `slow-after-too-much`

                Too much \\*at once\\* leads to a slow start.

                Kept: proved over 1 case.
                """)
        let broken = try hover(on: "never-slow", in: "promises.yaml", of: pack, proofs: proofs)
        #expect(broken?.contains("Broken, for example when ") ?? false)
    }

    @Test("is a key's help")
    func key() throws {
        let text = try hover(on: "hit_policy", in: "decisions/pace.yaml", of: EditedPack())
        #expect(text == "`hit_policy`: Which of the rules that apply decide.")
    }

    @Test("is the outline of a decision")
    func outline() throws {
        let pack = try EditedPack()
        let names = try #require(
            pack.index.files.first { $0.file.name == "decisions/supports.yaml" })
        let items = OutlineItem.all(in: names)
        #expect(items.map(\.title) == ["supports"])
        #expect(
            items.first?.children.map(\.title) == [
                "first_talk", "ride", "supports-talk", "supports-ride",
            ])
    }

    @Test("is every place of a name, with the definition")
    func places() throws {
        let pack = try EditedPack()
        let file = try pack.file("decisions/supports.yaml")
        let offset = try #require(file.text.range(of: "clinic"))
        let place = file.position(
            atUTF8Offset: file.text.utf8.distance(from: file.text.startIndex, to: offset.lowerBound)
        )
        let found = try #require(pack.index.occurrence(in: file, at: place))
        #expect(found.name == Name(.choice, "clinic", of: "setting"))
        let places = pack.index.places(of: found.name)
        #expect(places.map(\.range.file.name) == ["decisions/supports.yaml", "questions.yaml"])
        #expect(places.map(\.isDefinition) == [false, true])
        #expect(places.allSatisfy { $0.range.text == "clinic" })
    }

    @Test("keeps the names of a file in the middle of a change")
    func broken() throws {
        var names = NameFiles()
        var parsed = ParsedFiles()
        let pack = try EditedPack()
        _ = names.index(of: pack.files, knowing: &parsed)
        let file = try pack.file("questions.yaml")
        let changed = SourceFile(path: file.path, name: file.name, text: file.text + "  {")
        let index = names.index(
            of: pack.files.filter { $0 !== file } + [changed], knowing: &parsed)
        #expect(!index.isCurrent(changed))
        #expect(index.catalog.questions["setting"] != nil)
    }
}
