/// What a page that is open asks for again and again, to see whether it is still the newest.
struct LeadState {
    private let edition: Int
    private let hasTrouble: Bool
    private let isCompared: Bool
    private let isProved: Bool

    init(_ shelf: PackShelf.State) {
        edition = shelf.edition
        hasTrouble = !shelf.trouble.isEmpty
        isCompared = if case .beingCompared = shelf.change { false } else { true }
        isProved = shelf.report != nil
    }

    var json: String {
        """
        {"edition": \(edition), "trouble": \(hasTrouble), "compared": \(isCompared), \
        "proved": \(isProved)}
        """
    }

    /// The same in one word, which a page carries.
    var text: String { "\(edition)-\(hasTrouble)-\(isCompared)-\(isProved)" }
}
