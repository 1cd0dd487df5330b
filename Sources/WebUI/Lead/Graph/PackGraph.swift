internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What looks at what in a pack: questions, by themselves or by the file they stand in, and decisions.
struct PackGraph {
    private(set) var nodes: [Node]
    private(set) var arrows: [LayeredLayout.Arrow] = []

    struct Node {
        var title: String
        /// A decision's place in the pack; nil: it stands for questions.
        var decision: Int?
    }

    /// Questions beyond these are put together by their files.
    private static let mostSingleQuestions = 10

    init(of pack: RulePack, _ sections: [QuestionSection]) {
        let isGrouped = pack.questions.count > Self.mostSingleQuestions
        let groups =
            isGrouped
            ? sections.map { (title: $0.title, questions: $0.questions.map(\.id.value)) }
            : pack.questions.keys.map { (title: $0, questions: [$0]) }
        var nodeOfInput: [Int: Int] = [:]
        for (node, group) in groups.enumerated() {
            for question in group.questions.compactMap({ pack.questions.index(forKey: $0) }) {
                for input in pack.inputs(ofQuestion: question) { nodeOfInput[input] = node }
            }
        }
        nodes = groups.map { Node(title: $0.title, decision: nil) }
        for (index, decision) in pack.decisions.values.enumerated() {
            nodeOfInput[pack.model.input(ofDecision: index)] = nodes.count
            nodes.append(Node(title: decision.title.value, decision: index))
        }
        for (index, decision) in pack.decisions.values.enumerated() {
            let inputs = Set(decision.rules.flatMap(\.conditions.lines).map(\.input))
            let from = Set(inputs.compactMap { nodeOfInput[$0] }).sorted()
            arrows += from.map { LayeredLayout.Arrow(from: $0, to: groups.count + index) }
        }
    }

    /// The nodes that a node looks at.
    func sources(of node: Int) -> [Node] {
        arrows.filter { $0.to == node }.map { nodes[$0.from] }
    }
}
