internal import CivilTime
internal import DecisionTables
internal import RulePacks

/// Why decisions came out as they did, under the names that others build on (`reentry.explain/1`).
///
/// Described in `Docs/Tables.md`.
public struct ExplanationJSON: Encodable, Sendable {
    var format = "reentry.explain/1"
    var pack: Pack
    var today: String
    /// The option or rule that was asked about.
    var whyNot: String?
    /// The smallest changes that lead there; where none was asked about, none.
    var nearest: [NearestJSON]?
    var whatIf: WhatIfJSON?
    var decisions: [DecisionJSON]

    struct Pack: Encodable {
        var name: String
        var version: String
        var fingerprint: String
    }

    struct DecisionJSON: Encodable {
        var decision: String
        var title: String
        var hitPolicy: String
        var options: [String]
        /// Missing where the clinician decided nothing.
        var decided: DecidedJSON?
        /// `otherwise` is the last, if there is one.
        var rules: [RuleJSON]
    }

    struct DecidedJSON: Encodable {
        /// `accepted`, `chosen` or `declined`.
        var how: String
        /// What holds.
        var options: [String]
        var because: String?
    }

    struct RuleJSON: Encodable {
        var rule: String
        var options: [String]
        /// `decided`, `came_later`, `did_not_apply` or `not_needed`.
        var outcome: String
        var because: String
        var source: String?
        var note: String?
        var file: String
        var line: Int
        var met: [Match]
        var failing: [Obstacle]
        /// The rules that decided, or that apply, instead.
        var instead: [String]
    }

    struct Obstacle: Encodable {
        /// `when`, `when_any` or `unless`.
        var part: String
        var lines: [Match]
    }

    struct Match: Encodable {
        var input: String
        var askedFor: String
        var answer: String
    }
}
