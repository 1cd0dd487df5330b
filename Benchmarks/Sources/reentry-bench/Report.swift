/// The lines of the closing table.
struct Report {
    private var lines: [Line] = []

    private struct Line {
        var subject: String
        var size: String
        var result: String
        var naive: String
        var goal: String
    }

    /// Adds a line; `naive` is the same work done by a naive evaluator in the same rounds.
    mutating func add(
        _ subject: String, size: String, result: String, naive: String = "-", goal: String
    ) {
        lines.append(
            Line(subject: subject, size: size, result: result, naive: naive, goal: goal))
    }

    func print() {
        Swift.print("| what | rules x inputs | result | rules one by one | goal |")
        Swift.print("|---|---:|---:|---:|---:|")
        for line in lines {
            Swift.print(
                "| \(line.subject) | \(line.size) | \(line.result) | \(line.naive) | \(line.goal) |"
            )
        }
    }

    static func perSecond(_ count: Int, in seconds: Double) -> String {
        let rate = Double(count) / seconds
        return rate >= 1e6 ? "\(rounded(rate / 1e6)) M/s" : "\(rounded(rate / 1e3)) k/s"
    }

    static func milliseconds(_ seconds: Double) -> String {
        "\(rounded(seconds * 1e3)) ms"
    }

    /// Three digits at least.
    private static func rounded(_ number: Double) -> String {
        let digits: Double = number >= 100 ? 1 : number >= 10 ? 10 : 100
        return "\(Double(Int(number * digits + 0.5)) / digits)"
    }
}
