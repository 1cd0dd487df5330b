/// Everything that is measured; one file a subject.
@main
enum Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--write-tables", let folder = arguments.dropFirst().first {
            return try WrittenTables.write(into: folder)
        }
        if arguments.first == "--many-drafts" {
            return try ManyDrafts.run(arguments.dropFirst().first.flatMap(Int.init) ?? 200_000)
        }
        var report = Report()
        if arguments.first == "--drafts" {
            try DraftBenchmarks.run(into: &report)
            return report.print()
        }
        if arguments.first != "--analysis" {
            ReadingBenchmarks.run(into: &report)
            CompilationBenchmarks.run(into: &report)
            EvaluationBenchmarks.run(into: &report)
            CaseSetBenchmarks.run(into: &report)
            try DraftBenchmarks.run(into: &report)
        }
        AnalysisBenchmarks.run(into: &report)
        report.print()
        if arguments.first != "--analysis" { GrowthBenchmarks.print() }
    }
}
