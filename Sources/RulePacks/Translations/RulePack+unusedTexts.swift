internal import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// Translations of texts that the pack does not have, or not any more.
    func reportUnusedTexts(to log: inout DiagnosticLog) {
        if translations.isEmpty { return }
        let texts = OrderedSet(writtenTexts.map(\.value))
        for translation in translations {
            // A text that was changed has lost its translation, so one without is what was meant. A
            // message is one line.
            let bare = texts.filter { translation[$0] == nil && !$0.contains(where: \.isNewline) }
            for entry in translation.entries.values where !texts.contains(entry.original.value) {
                let original = entry.original
                let meant =
                    nearestName(to: original.value, among: bare)
                    ?? nearestText(to: original.value, among: bare)
                log.report(.unusedText(original, meant: meant))
            }
        }
    }
}

/// The text of which most words are the same; nil when none is near, or two are equally near.
///
/// Near means: words put in and words taken out are at most half of the words that were written, or
/// one word of three stands for another.
private func nearestText(to written: String, among texts: some Sequence<String>) -> String? {
    let words = written.split(separator: " ")
    guard words.count > 2 else { return nil }
    let limit = max(2, words.count / 2)
    var best: (text: String, distance: Int)?
    var isTied = false
    for text in texts {
        let others = text.split(separator: " ")
        guard abs(others.count - words.count) <= limit else { continue }
        let distance = others.difference(from: words).count
        guard distance <= best?.distance ?? limit else { continue }
        isTied = distance == best?.distance
        if !isTied { best = (text, distance) }
    }
    return isTied ? nil : best?.text
}
