import CivilTime
import DecisionTables
import Diagnostics
import RulePacks
import YAMLTree

/// Texts to packs, beside what the trees alone take of it.
enum ReadingBenchmarks {
    static func run(into report: inout Report) {
        for (rules, goal) in [(1_000, "-"), (10_000, "300 ms")] {
            synthetic(rules: rules, goal: goal, into: &report)
        }
        defaultPack(into: &report)
    }

    private static func synthetic(rules: Int, goal: String, into report: inout Report) {
        let synthetic = SyntheticPack(ruleCount: rules, seed: 4)
        guard let pack = read(synthetic.files), let today else { return }
        let times = Measurement.medians(
            rounds: 15,
            of: [
                { read(synthetic.files)?.model.tables.count ?? 0 },
                { trees(of: synthetic.files) },
                {
                    var log = DiagnosticLog()
                    pack.check(on: today, reportingTo: &log)
                    return log.diagnostics.count
                },
            ])
        let size = "\(rules) x 8"
        let bytes = "\(synthetic.size / 1_000) KB"
        report.add(
            "read, \(bytes) to a pack", size: size, result: Report.milliseconds(times[0]),
            goal: goal == "-" ? goal : "at most \(goal)")
        report.add(
            "read, to YAML trees alone", size: size, result: Report.milliseconds(times[1]),
            goal: "-")
        report.add(
            "check", size: size, result: Report.milliseconds(times[2]),
            goal: goal == "-" ? goal : "at most 2 s")
    }

    /// From the disk, as every command reads it.
    private static func defaultPack(into report: inout Report) {
        let path = DefaultPack.path
        let whole = DefaultPack.read()
        let rules = whole.model.tables.reduce(0) { $0 + $1.rules.count }
        let size = "\(rules) x \(whole.model.inputs.count)"
        let times = Measurement.medians(
            rounds: 31,
            of: [
                { DefaultPack.read().cases.count },
                {
                    Self.folder(at: path).flatMap { read($0.files, withCases: false) }?
                        .model.tables.count ?? 0
                },
            ])
        for (subject, time) in zip(["its cases too", "without its cases"], times) {
            report.add(
                "read, the default pack, \(subject)", size: size,
                result: Report.milliseconds(time), goal: "-")
        }
    }

    private static var today: CalendarDate? {
        CalendarDate(year: 2026, month: 11, day: 22)
    }

    private static func folder(at path: String) -> PackFolder? {
        var log = DiagnosticLog()
        return PackFolder(at: path, reportingTo: &log)
    }

    private static func read(_ files: [SourceFile], withCases: Bool = true) -> RulePack? {
        var log = DiagnosticLog()
        let pack = RulePack(
            files: files, withCases: withCases, withTranslations: withCases, reportingTo: &log)
        precondition(pack != nil, "the packs that are measured can be read")
        return pack
    }

    private static func trees(of files: [SourceFile]) -> Int {
        var log = DiagnosticLog()
        return files.reduce(0) { $0 + (YAMLNode.parse($1, reportingTo: &log) == nil ? 0 : 1) }
    }
}
