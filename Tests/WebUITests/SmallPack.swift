import CivilTime
import Diagnostics
import Foundation
import RulePacks
import Testing
import WebUI

/// A pack in a folder of its own, small enough to count its cases by hand, and to be saved again.
struct SmallPack {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("reentry-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in Self.files { try save(text, as: name) }
    }

    var path: String { folder.path }

    func save(_ text: String, as name: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func read() throws -> StampedPack {
        var log = DiagnosticLog()
        let read = StampedPack(at: path, reportingTo: &log)
        #expect(log.diagnostics == [])
        return try #require(read)
    }

    static let day = CalendarDate(year: 2026, month: 11, day: 22)

    static let files = [
        ("pack.yaml", pack), ("pace.yaml", pace), ("call.yaml", call), ("cases.yaml", cases),
    ]

    static let pack = """
        pack: { name: Small, version: 1.2.3 }
        program:
          name: The Program
          crisis: Call someone.
          weeks: 8
          contact: { phone: 555-0100 }
        questions:
          ready: { ask: Are you ready?, type: yes_no }
          wish: { ask: "What <would> you like?", type: choice, choices: { whole: All, some: Some } }
          helpers:
            ask: Who helps?
            type: choices
            choices: { friend: A friend, family: Family }

        """

    static let pace = """
        decision: pace
        title: The pace
        hit_policy: first
        options:
          slow: { name: A slow pace, plan: Slowly. }
          full: { name: A full pace, plan: Fully. }
        rules:
          - id: pace-not-ready
            when: { ready: no }
            then: slow
            because: It is early.
          - id: pace-some
            when: { wish: some }
            then: slow
            because: Some is what they asked for.
          - id: pace-all
            when: { wish: whole, ready: yes }
            then: full
            because: All is what they asked for.
        otherwise: { then: slow, because: Nothing was said. }

        """

    static let call = """
        decision: call
        title: The call
        hit_policy: collect
        options:
          soon: { name: Call soon, plan: We call. }
          both: { name: Call both, plan: We call both. }
        rules:
          - id: call-slow
            when: { pace: slow }
            when_any: [{ helpers: unanswered }, { ready: yes }]
            then: soon
            because: A call helps.
          - id: call-both
            when: { helpers: { all: [friend, family] } }
            then: both
            because: Both help.

        """

    static let cases = """
        cases:
          - name: nothing said
            answers: {}
            expect: { pace: slow }
          - name: all of it
            answers: { ready: yes, wish: whole, helpers: [friend, family] }
            expect: { pace: full, rules: [call-both] }

        """
}
