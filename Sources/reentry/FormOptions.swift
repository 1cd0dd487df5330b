public import ArgumentParser
import Diagnostics
public import Plans
import RulePacks

/// For whom a plan is written, and in which format.
struct FormOptions: ParsableArguments {
    @Option(name: .long, help: "Who reads it: the clinician, the client, or the front desk.")
    var audience: Audience = .clinician

    @Option(name: .long, help: "How it is written.")
    var format: PlanFormat = .markdown

    @Flag(name: .long, help: "With '--format text': ASCII characters only.")
    var ascii = false

    func validate() throws {
        if ascii, format != .text { throw ValidationError("'--ascii' goes with '--format text'") }
    }

    /// The plan as a text that ends in a line break; nil means that an error was reported.
    func text(
        of plan: Plan, by pack: RulePack, reportingTo log: inout DiagnosticLog
    ) throws -> String? {
        if format == .json { return try JSONText.encode(PlanJSON(plan, for: audience)) }
        let templates = PlanTemplates(of: pack, reportingTo: &log)
        return try templates.template(for: audience, reportingTo: &log).map {
            try plan.text(format, for: audience, by: $0, ascii: ascii)
        }
    }
}

extension PlanFormat: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
