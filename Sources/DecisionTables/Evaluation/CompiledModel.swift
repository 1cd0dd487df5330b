/// Decisions that wait for each other, so that none of them can be made.
public struct CircularDecisions: Error, Hashable {
    /// As in ``DecisionOrder/circles(_:)``.
    public var circles: [[Int]]

    public init(circles: [[Int]]) {
        self.circles = circles
    }
}

/// All tables of a model, ready to be evaluated.
public struct CompiledModel: Sendable {
    public let model: DecisionModel
    public let cutting: Cutting
    /// By decision.
    public let tables: [CompiledTable]
    /// The decisions, each after those it uses.
    public let order: [Int]
    let questioning: Questioning
    /// For drafts, which ask again and again what is open.
    let rooms: OpennessRooms

    public init(_ model: DecisionModel) throws(CircularDecisions) {
        switch model.decisionOrder {
        case .circles(let circles): throw CircularDecisions(circles: circles)
        case .order(let order): self.order = order
        }
        let cutting = Cutting(model)
        self.model = model
        self.cutting = cutting
        tables = model.tables.map { CompiledTable($0, cut: cutting) }
        questioning = Questioning(model)
        rooms = OpennessRooms()
    }
}
