import CivilTime
import Foundation
import Plans
import RulePacks

/// Drafts on two threads at once, as a server makes them: how many a second, and that memory stays flat.
enum ManyDrafts {
    static func run(_ count: Int) throws {
        let pack = DefaultPack.read()
        guard let today = SampleAnswers.today else { preconditionFailure("a day of the calendar") }
        let answers = try SampleAnswers.all(to: pack).flatMap {
            SampleAnswers.growing(to: $0.answers)
        }
        for part in 1...4 {
            let time = ContinuousClock().measure {
                DispatchQueue.concurrentPerform(iterations: 2) { thread in
                    for index in 0..<count / 8 {
                        let said = answers[(index * 7 + thread) % answers.count]
                        Measurement.blackHole(Plan(said, by: pack, today: today).steps.count)
                    }
                }
            }
            let rate = Report.perSecond(count / 8 * 2, in: time / .seconds(1))
            print("\(part * (count / 8) * 2) drafts: \(rate) on two threads, \(memory())")
        }
    }

    /// What the process has in memory, where the system says so in `/proc`.
    private static func memory() -> String {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line.map { $0.split(separator: " ").dropFirst().joined(separator: " ") } ?? "-"
    }
}
