internal import Synchronization

/// Keeps what drafts by one model have in common, from one draft to the next.
///
/// A draft takes a basis out and puts it back, so that there come to be as many as drafts run at
/// once. The first draft of all gets none: whoever drafts only once has no use for what serves all.
final class OpennessRooms: Sendable {
    private let states = Mutex([State(), State()])

    private struct State {
        var isFirst = true
        var isTooLarge = false
        var free: [OpennessBasis] = []
    }

    /// Works with a basis; nil: this is the first time, or there is none within the usual budget.
    func with<Result>(
        _ compiled: CompiledModel, allowingSilence: Bool, _ work: (OpennessBasis) -> Result?
    ) -> Result? {
        let place = allowingSilence ? 1 : 0
        let (free, mayMake) = states.withLock { states -> (OpennessBasis?, Bool) in
            defer { states[place].isFirst = false }
            let isUseful = !states[place].isFirst && !states[place].isTooLarge
            return (states[place].free.popLast(), isUseful)
        }
        guard let basis = free ?? (mayMake ? make(compiled, allowingSilence) : nil) else {
            if mayMake { states.withLock { $0[place].isTooLarge = true } }
            return nil
        }
        let result = work(basis)
        basis.rewind()
        states.withLock { $0[place].free.append(basis) }
        return result
    }

    private func make(_ compiled: CompiledModel, _ allowsSilence: Bool) -> OpennessBasis? {
        let nothing = KnownInputs(
            compiled, saying: compiled.model.inputs.map { _ in .unanswered },
            allowingSilence: allowsSilence)
        return try? OpennessBasis(
            nothing, deciding: Set(compiled.tables.indices), order: compiled.order,
            variables: .usual, budget: Openness.usualBudget)
    }
}
