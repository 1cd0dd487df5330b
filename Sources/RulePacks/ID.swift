/// The name of a question, choice, option, track, ramp, decision, rule or promise.
public typealias ID = String
