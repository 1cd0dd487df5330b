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
        // FNV-1a: a mark that tells states apart, not a secret.
        var mark: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ text: String) {
            for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
            mark = (mark ^ 0xff) &* 0x100_0000_01b3
        }
        for decision in plan.decisions {
            add(decision.id)
            for option in decision.options { add(option.id.value) }
            add("")
        }
        value = String(mark, radix: 16)
    }

    func isSaid(in fields: FormFields) -> Bool { fields.all(FormField.looked).contains(value) }
}
