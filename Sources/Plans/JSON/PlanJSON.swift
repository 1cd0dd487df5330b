internal import CivilTime
internal import RulePacks

/// A plan as JSON, under the names that others build on (`reentry.plan/1`).
///
/// Described in `Docs/PlanJSON.md`. What an audience does not see is an empty list.
public struct PlanJSON: Encodable, Sendable {
    var format = "reentry.plan/1"
    var pack: Pack
    var label: String?
    var today: String
    var askedOn: String?
    var startOn: String?
    var audience: String
    var program: ProgramJSON
    var heard: [Heard]
    var decisions: [DecisionJSON]
    var openQuestions: [OpenQuestionJSON]
    var track: String?
    var groups: [Named]
    var schedule: [Week]
    var cannotBeScheduled: [String]
    var steps: [StepJSON]
    /// Missing where there is nothing, as all that comes from a clinician's review.
    var struck: [StruckJSON]?
    var objections: [ObjectionJSON]?
    var checks: [String]
    var notices: [String]
    var basis: [Basis]

    struct Pack: Encodable {
        var name: String
        var version: String
        var fingerprint: String
    }

    struct ProgramJSON: Encodable {
        var name: String
        var contact: String?
        var phone: String?
        var email: String?
        var hours: String?
        var crisis: String?
    }

    struct Heard: Encodable {
        var question: String
        var ask: String
        var answers: [String]
        var ownWords: String?
        var preferredNotToSay: Bool
    }

    struct Named: Encodable {
        var id: String
        var name: String
    }

    struct OptionText: Encodable {
        var id: String
        var name: String
        var text: String
    }

    struct DecisionJSON: Encodable {
        var decision: String
        var title: String
        var part: String
        var options: [String]
        var texts: [OptionText]
        var rules: [String]
        var because: [String]
        var settled: Bool
        var possible: [String]
        var byRules: [String]?
        var decided: VerdictJSON?
    }

    struct VerdictJSON: Encodable {
        var how: String
        var because: String?
    }

    struct ObjectionJSON: Encodable {
        var id: String
        var kind: String
        var message: String
        var overruled: String?
    }

    struct OpenQuestionJSON: Encodable {
        var question: String
        var ask: String
        var changes: [String]
        var leadsTo: [Change]
        var asked: Bool
        var preferredNotToSay: Bool

        struct Change: Encodable {
            var decision: String
            var options: [String]
        }
    }

    struct Week: Encodable {
        var week: Int
        var sessions: [Session]
        var hours: Double
        var reviewOn: String?
    }

    struct Session: Encodable {
        var date: String
        var start: String
        var end: String
        var online: Bool
        var mode: String
    }

    struct StepJSON: Encodable {
        // swift-format-ignore: NoLeadingUnderscores
        enum CodingKeys: String, CodingKey {
            case what = "do"
            case who, by, date, origin, was
        }
        var what: String
        var who: String
        var by: String
        var date: String?
        /// `added` or `changed`; missing for a step of the rules.
        var origin: String?
        var was: String?
    }

    struct StruckJSON: Encodable {
        // swift-format-ignore: NoLeadingUnderscores
        enum CodingKeys: String, CodingKey {
            case what = "do"
            case who, by, because
        }
        var what: String
        var who: String
        var by: String
        var because: String?
    }

    struct Basis: Encodable {
        var decision: String
        var rule: String
        var file: String
        var line: Int
        var because: String
        var matched: [Match]
        var source: String?
        var note: String?
    }

    struct Match: Encodable {
        var subject: String
        var test: String
        var answer: String
    }
}
