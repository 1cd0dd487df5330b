import Diagnostics
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("Faults of rule packs")
struct PackFixtureTests {
    @Test("are reported once, in plain words, at their places", arguments: try invalid())
    func markers(fixture: Fixture) throws {
        let read = try TestPack(fixture)
        #expect(!read.log.diagnostics.isEmpty)
        expectDiagnostics(read.log.sorted, of: read.files)
    }

    @Test("leave no pack when one of them is an error", arguments: try invalid())
    func nothingHalfRead(fixture: Fixture) throws {
        let read = try TestPack(fixture)
        let reading = read.log.diagnostics.filter { $0.severity == .error && $0.id != .caseFailed }
        #expect((read.pack == nil) == !reading.isEmpty)
    }

    @Test("do not stand in packs that use every form of the language", arguments: try valid())
    func silence(fixture: Fixture) throws {
        let read = try TestPack(fixture)
        expectDiagnostics(read.log.sorted, of: read.files)
        #expect(read.pack != nil)
    }

    @Test("do not stand in the small pack of the tests")
    func base() throws {
        let read = try TestPack(adding: [])
        #expect(read.log.diagnostics == [])
        #expect(read.pack?.decisions.count == 3)
    }

    private static func invalid() throws -> [Fixture] { try Fixture.all(in: "Fixtures/invalid") }

    private static func valid() throws -> [Fixture] { try Fixture.all(in: "Fixtures/valid") }
}
