import ArgumentParser
import CivilTime
import Diagnostics
import RulePacks
import ToolOptions
import WebUI

/// Serves the page on this machine.
@main
struct ReentryWeb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reentry-web",
        abstract: "Serves the page for clinicians and program leads, on this machine alone.")

    @OptionGroup var pack: PackOptions
    @OptionGroup var today: TodayOption

    @Option(name: .long, help: "The port on 127.0.0.1 and [::1].")
    var port = 8008

    func run() async throws {
        var log = DiagnosticLog()
        guard let read = StampedPack(at: try PackPlace.find(pack.rules), reportingTo: &log) else {
            print(TextFormatter(colour: false).format(log.sorted))
            throw ExitCode.failure
        }
        let today = today
        let shelf = PackShelf(read.served)
        let prover = PackProver(for: shelf) { today.date }
        let watch = PackWatch(read, on: shelf, provedBy: prover)
        watch.start()
        try await Server(Site(shelf) { today.date }, port: port).run()
        watch.stop()
    }
}
