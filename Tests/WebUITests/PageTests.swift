import CivilTime
import Diagnostics
import Foundation
import RulePacks
import TestSupport
import Testing
import WebUI

@Suite("The page")
struct PageTests {
    @Test("answers in the browser's language")
    func language() async throws {
        let browser = Browser(try Site.ofDefaultPack())
        let spanish = try await browser.get("/", headers: ["accept-language": "es-MX, en;q=0.5"])
        #expect(spanish.status == 200)
        #expect(spanish.text.contains("<html lang=\"es\">"))
        #expect(try await browser.get("/").text.contains("<html lang=\"en\">"))
    }
}

extension Site {
    /// The pack that ships, on a day of its own.
    static func ofDefaultPack() throws -> Site {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
        return Site(PackShelf(try #require(defaultPack))) { today }
    }

    /// Read once for all tests.
    private static let defaultPack: ServedPack? = {
        var log = DiagnosticLog()
        return RulePack.read(at: Repository.folder.path + "/Rules", reportingTo: &log)
            .flatMap { ServedPack($0, reportingTo: &log) }
    }()
}
