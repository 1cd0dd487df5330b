import Plans
import Testing

@Suite("Reading level")
struct ReadingLevelTests {
    @Test(
        "counts sentences, words and syllables",
        arguments: [
            ("You can come back. We are glad.", 2, 7, 7), ("Call us at 9 a.m. on Monday!", 1, 7, 8),
            ("- one\n- two three", 2, 3, 3), ("# A heading\n\n> quoted words\n\n---", 0, 0, 0),
            ("little table", 1, 2, 4), ("We talked, and hope it helped.", 1, 6, 6),
            ("Intensive outpatient program", 1, 3, 8),
        ])
    func counts(markup: String, sentences: Int, words: Int, syllables: Int) {
        let level = ReadingLevel(of: Document(markup: markup))
        #expect([level.sentences, level.words, level.syllables] == [sentences, words, syllables])
    }

    @Test("is low for plain words and high for official ones")
    func grades() throws {
        let plain = ReadingLevel(
            of: Document(markup: "You can come back when you want. We will meet you where you are.")
        )
        let official = ReadingLevel(
            of: Document(
                markup: """
                    Documentation of individualized participation requirements necessitates \
                    administrative authorization preceding reinstatement.
                    """))
        #expect(try #require(plain.grade) < 3)
        #expect(try #require(official.grade) > 15)
        #expect(ReadingLevel(of: Document([])).grade == nil)
    }
}
