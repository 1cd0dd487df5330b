public import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// Two options that settle the same thing in one plan.
public struct Conflict: Sendable {
    public let first: Place
    public let second: Place
    public let effect: Effect
    /// The case with the fewest answers in which both are in the plan.
    public let witness: [Value]

    /// An option as the result of a decision.
    public struct Place: Hashable, Sendable {
        public let decision: Int
        /// Among the options of the decision.
        public let option: Int
    }

    /// What of a plan's weeks an option settles.
    public enum Effect: String, CaseIterable, Sendable {
        case track, ramp, online, group
        case firstSessions = "first sessions"

        init(_ effect: ScheduleEffect) {
            self =
                switch effect {
                case .track: .track
                case .ramp: .ramp
                case .online: .online
                case .firstSessions: .firstSessions
                case .group: .group
                }
        }
    }
}

extension Conflict {
    /// All pairs of options with an effect in common that some case leads to; throws where a
    /// decision with such an option is not known, or where the budget is reached.
    static func all(in pack: RulePack, _ cases: ModelCases) throws -> [Conflict] {
        var conflicts: [Conflict] = []
        for effect in Effect.allCases {
            let places = pack.places(settling: effect)
            for (index, second) in places.enumerated() {
                for first in places[..<index] where pack.canMeet(first, second) {
                    let common = try cases.cases(leadingTo: first)
                        .intersection(cases.cases(leadingTo: second))
                    guard let witness = try common.witness() else { continue }
                    conflicts.append(
                        Conflict(first: first, second: second, effect: effect, witness: witness))
                }
            }
        }
        return conflicts
    }
}

/// A decision whose cases are not known is looked at.
private struct UnknownDecision: Error {}

extension ModelCases {
    fileprivate func cases(leadingTo place: Conflict.Place) throws -> CaseSet {
        guard let table = tables[place.decision] else { throw UnknownDecision() }
        return try table.resulting(place.option)
    }
}

extension RulePack {
    fileprivate func places(settling effect: Conflict.Effect) -> [Conflict.Place] {
        decisions.values.enumerated().flatMap { decision, written in
            written.options.indices.filter { option in
                let effects = options[written.options[option].value]?.effects ?? []
                return effects.contains { Conflict.Effect($0) == effect }
            }.map { Conflict.Place(decision: decision, option: $0) }
        }
    }

    /// Only a `collect` table has two results at once.
    fileprivate func canMeet(_ one: Conflict.Place, _ other: Conflict.Place) -> Bool {
        one.decision != other.decision
            || decisions.values[one.decision].hitPolicy == .collect
    }
}
