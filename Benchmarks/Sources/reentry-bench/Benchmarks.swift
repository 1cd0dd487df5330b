/// Everything that is measured; one file a subject.
@main
enum Benchmarks {
    static func main() {
        var report = Report()
        CompilationBenchmarks.run(into: &report)
        EvaluationBenchmarks.run(into: &report)
        report.print()
    }
}
