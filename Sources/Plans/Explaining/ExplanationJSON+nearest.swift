internal import RulePacks

extension ExplanationJSON {
    struct NearestJSON: Encodable {
        var decision: String
        /// What was asked about: one of the two.
        var option: String?
        var rule: String?
        /// `already`, `never`, `ways` or `not_worked_out`.
        var result: String
        /// How many answers would have to be others.
        var distance: Int?
        /// Whether these are all ways to do it.
        var all: Bool?
        var ways: [WayJSON]
    }

    struct WayJSON: Encodable {
        var changes: [ChangeJSON]
        var example: String
        var rules: [DecidingJSON]
    }

    struct ChangeJSON: Encodable {
        var question: String
        var setAside: Bool
        /// More than one where facts that come from the answer are looked at.
        var demands: [DemandJSON]
    }

    struct DemandJSON: Encodable {
        var input: String
        var today: String
        var wouldHaveTo: String
        var met: Bool
    }

    struct DecidingJSON: Encodable {
        var rule: String
        var because: String
    }
}

extension ExplanationJSON.NearestJSON {
    init(_ nearest: NearestWays) {
        decision = nearest.decision
        switch nearest.wanted {
        case .option(let id): option = id
        case .rule(let id): rule = id
        }
        ways = []
        switch nearest.result {
        case .already: (result, distance) = ("already", 0)
        case .never: result = "never"
        case .notWorkedOut: result = "not_worked_out"
        case .ways(let found, let distance, let areAll):
            result = "ways"
            self.distance = distance
            all = areAll
            ways = found.map(ExplanationJSON.WayJSON.init)
        }
    }
}

extension ExplanationJSON.WayJSON {
    fileprivate init(_ way: NearestWays.Way) {
        changes = way.changes.map { change in
            ExplanationJSON.ChangeJSON(
                question: change.question, setAside: change.isSetAside,
                demands: change.demands.map {
                    ExplanationJSON.DemandJSON(
                        input: $0.input, today: $0.today, wouldHaveTo: $0.demand, met: $0.isMet)
                })
        }
        example = way.example
        rules = way.deciding.map(ExplanationJSON.DecidingJSON.init)
    }
}

extension ExplanationJSON.DecidingJSON {
    init(_ deciding: NearestWays.Deciding) {
        rule = deciding.rule
        because = deciding.because
    }
}
