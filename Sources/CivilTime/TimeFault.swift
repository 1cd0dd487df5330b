/// Why a text is not the date, time or length of time that it should be, and where.
///
/// ```swift
/// guard case .failure(let fault) = TimeOfDay.read("25:00") else { return }
/// fault.message  // '25:00' is not a time of day; write 00:00 to 24:00
/// ```
public struct TimeFault: Error, Hashable, Sendable {
    /// One line, lower case, no period; it says what was expected.
    public let message: String
    /// Where the wrong part begins, in Unicode scalars from the beginning of the text.
    public let offset: Int
    /// How long the wrong part is, in Unicode scalars; 0 where something is missing.
    public let length: Int
    /// What to write in place of the wrong part, when only one thing is likely.
    public let suggestion: String?

    init(_ message: String, at part: TextPart, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
        offset = part.offset
        length = part.length
    }
}
