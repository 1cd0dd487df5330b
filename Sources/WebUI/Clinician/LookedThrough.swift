internal import Diagnostics
internal import Plans
internal import RulePacks

/// Whether the clinician has looked through the decisions as they stand now.
///
/// The box on the page carries the state that was looked at; a decision that comes out otherwise
/// afterwards makes it another state, and the box is empty again.
struct LookedThrough {
    let value: String

    init(_ plan: Plan) {
        var hash = SHA256()
        for decision in plan.decisions {
            let options = decision.options.map(\.id.value).joined(separator: " ")
            hash.update("\(decision.id): \(options)\n".utf8)
        }
        value = String(hash.hexadecimal().prefix(16))
    }

    func isSaid(in fields: FormFields) -> Bool { fields.all(FormField.looked).contains(value) }
}
