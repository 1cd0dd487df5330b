import DecisionTables
import Foundation

/// The lenders' tables as JSON for other provers, each with what we say of it and how long it took.
///
/// A rule is a list with, for each column, the lowest and the highest number that it accepts;
/// unanswered is one below the column's range. A column that it does not test is null.
enum WrittenTables {
    static func write(into folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for lending in AnalysisBenchmarks.tables {
            let size = "\(lending.table.rules.count)x\(lending.model.inputs.count)"
            let text = try json(of: lending)
            try text.write(toFile: "\(folder)/\(size).json", atomically: true, encoding: .utf8)
        }
    }

    private static func json(of lending: LendingTable) throws -> String {
        let analysis = try BoxAnalysis(lending.table, of: lending.model)
        let isComplete = try analysis.isComplete()
        let times = Measurement.medians(
            rounds: 15,
            of: [
                { (try? BoxAnalysis(lending.table, of: lending.model))?.budget ?? 0 },
                { (try? analysis.isComplete()) == true ? 1 : 0 },
                { (try? analysis.gaps().count) ?? 0 },
            ]
        ).map { $0 * 1_000 }
        let columns = lending.model.inputs.map { input in
            guard case .scalar(let range) = input.domain else { return "null" }
            return "[\(range.lowerBound - 1), \(range.upperBound)]"
        }
        let rules = lending.table.rules.map { rule in
            let sides = lending.model.inputs.indices.map { input in
                rule.when.first { $0.input == input }.map { side(of: $0, lending) } ?? "null"
            }
            return "[\(sides.joined(separator: ", "))]"
        }
        return """
            {"complete": \(isComplete), "milliseconds":
            {"rows": \(times[0]), "is_complete": \(times[1]), "gaps": \(times[2])},
            "columns": [\(columns.joined(separator: ", "))],
            "rules": [
            \(rules.joined(separator: ",\n"))
            ]}

            """
    }

    private static func side(of line: Condition, _ lending: LendingTable) -> String {
        guard case .scalar(let range) = lending.model.inputs[line.input].domain else {
            return "null"
        }
        let unanswered = range.lowerBound - 1
        guard case .scalars(let numbers) = line.test.answered, let run = numbers.ranges.first else {
            return "[\(unanswered), \(unanswered)]"
        }
        let low = line.test.acceptsUnanswered ? unanswered : run.lowerBound
        return "[\(low), \(run.upperBound)]"
    }
}
