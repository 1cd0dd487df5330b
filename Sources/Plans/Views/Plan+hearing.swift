internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension Plan {
    /// What they said in their own words in one part.
    func words(in part: Question.Part) -> [(ask: String, words: String)] {
        heard.compactMap { answer in
            if answer.part == part, case .ownWords(let words) = answer.said {
                (answer.ask, words)
            } else {
                nil
            }
        }
    }

    /// What they preferred not to say, without questions about safety.
    var preferredNotToSay: [String] {
        heard.filter { $0.said == .preferredNotToSay && $0.part != .safety }.map(\.ask)
    }

    /// What they preferred not to say about safety.
    var leftOutAboutSafety: [String] {
        heard.filter { $0.said == .preferredNotToSay && $0.part == .safety }.map(\.ask)
    }

    /// The sources of all reasons, each once, in the order in which they are first named.
    var sources: [(id: ID, text: String)] {
        var texts: OrderedDictionary<ID, String> = [:]
        for reason in decisions.flatMap(\.reasons) {
            if let id = reason.sourceID, let text = reason.source { texts[id] = text }
        }
        return texts.map { ($0.key, $0.value) }
    }
}
