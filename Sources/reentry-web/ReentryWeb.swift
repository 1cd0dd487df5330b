import ArgumentParser
import CivilTime
import Diagnostics
import RulePacks
import ToolOptions
import UnixSignals
import WebUI

/// Serves the page on this machine.
@main
struct ReentryWeb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reentry-web",
        abstract: "Serves the page for clinicians and program leads, on this machine alone.",
        discussion: """
            Nothing that is typed on the page is stored, logged or sent anywhere. It ends with \
            Control-C.

            Examples:
              reentry-web
              reentry-web --port 9000 --rules Rules
              reentry-web --socket /run/reentry/page.sock --host plans.clinic.example
            """)

    @OptionGroup var pack: PackOptions
    @OptionGroup var today: TodayOption
    @OptionGroup var listening: ListeningOptions

    func run() async throws {
        CrashTraces.leaveNone()
        var log = DiagnosticLog()
        let place = try PackPlace.find(pack.rules)
        if place == PackPlace.standardInput {
            throw ValidationError(
                "the page looks at its rules again whenever they are saved; name the folder of a pack, or a file"
            )
        }
        let read = StampedPack(at: place, reportingTo: &log)
        Terminal.complain(log)
        guard let read else { throw ExitCode.failure }
        let today = today
        let shelf = PackShelf(read.served)
        let site = Site(shelf) { today.date }
        let watch = PackWatch(read, on: shelf, provedBy: PackProver(for: shelf) { today.date })
        watch.start()
        defer { watch.stop() }
        do {
            try await Server(site, at: listening.place, hosts: listening.hosts)
                .run(until: [.sigint, .sigterm]) { Terminal.say($0) }
        } catch let fault as ServerFault {
            Terminal.complain("reentry-web: \(fault)\n")
            throw ExitCode.failure
        }
    }
}
