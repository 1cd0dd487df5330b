/// Everything that is measured; one file a subject.
@main
enum Benchmarks {
    static func main() {
        var report = Report()
        ReadingBenchmarks.run(into: &report)
        CompilationBenchmarks.run(into: &report)
        EvaluationBenchmarks.run(into: &report)
        report.print()
        GrowthBenchmarks.print()
    }
}
