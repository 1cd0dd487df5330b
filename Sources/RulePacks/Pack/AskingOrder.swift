internal import Diagnostics
internal import OrderedCollections

/// Finds an order in which each question comes after those that its `ask_when` looks at.
struct AskingOrder {
    private let questions: Named<Question>
    /// For each question, those that it waits for.
    private let waitsFor: [[Int]]

    init(_ questions: Named<Question>) {
        self.questions = questions
        let availability = questions.values.firstIndex {
            if case .availability = $0.kind { true } else { false }
        }
        waitsFor = questions.values.map { question in
            (question.askWhen?.lines ?? []).compactMap {
                // A fact comes from the answer about busy times.
                $0.input < questions.count ? $0.input : availability
            }
        }
    }

    /// Questions that wait in a circle are reported and left out.
    func order(reportingTo log: inout DiagnosticLog) -> [Int] {
        var order: [Int] = []
        var isPlaced = Array(repeating: false, count: questions.count)
        var moves = true
        while moves {
            moves = false
            for index in questions.values.indices
            where !isPlaced[index] && waitsFor[index].allSatisfy({ isPlaced[$0] }) {
                isPlaced[index] = true
                order.append(index)
                moves = true
            }
        }
        if let start = isPlaced.firstIndex(of: false) {
            log.report(
                .circularQuestions(
                    circle(from: start, among: isPlaced).map { questions.values[$0].id }))
        }
        return order
    }

    /// Every question that is not placed waits for another such; following them must come round.
    private func circle(from start: Int, among isPlaced: [Bool]) -> [Int] {
        var path = [start]
        while let next = waitsFor[path[path.count - 1]].first(where: { !isPlaced[$0] }) {
            if let first = path.firstIndex(of: next) { return Array(path[first...]) }
            path.append(next)
        }
        preconditionFailure("a question that cannot be placed waits for another")
    }
}
