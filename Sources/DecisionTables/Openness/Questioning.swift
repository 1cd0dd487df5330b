/// Which question each input comes from, and when it is put; the same for all answers.
///
/// A class, so that to hand on what is known of some answers counts one reference to all of this.
final class Questioning: Sendable {
    let model: DecisionModel
    /// The inputs that are questions, ascending.
    let questions: [Int]
    /// The question that each input comes from: itself, or of a fact the one that it is computed of.
    let question: [Int]
    /// By question: the inputs that come from it.
    let inputs: [[Int]]
    /// By question: the lines that all must hold for it to be put.
    let askedWhen: [Block]

    init(_ model: DecisionModel) {
        var question = Array(model.inputs.indices)
        for case .oneAnswer(let answered, _) in model.limits {
            for input in answered { question[input] = answered.first ?? input }
        }
        var inputs: [[Int]] = model.inputs.map { _ in [] }
        for (input, asked) in question.enumerated() { inputs[asked].append(input) }
        var askedWhen: [Block] = model.inputs.map { _ in [] }
        for case .asked(let inputs, let block) in model.limits {
            for asked in Members(inputs.map { question[$0] }) { askedWhen[asked] += block }
        }
        (self.question, self.inputs, self.askedWhen) = (question, inputs, askedWhen)
        self.model = model
        questions = question.indices.filter { question[$0] == $0 }
    }
}
