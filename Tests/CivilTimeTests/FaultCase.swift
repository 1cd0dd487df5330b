import CivilTime
import Testing

/// A text that cannot be read, and all that is said about it.
struct FaultCase: CustomTestStringConvertible, Sendable {
    let text: String
    /// The wrong part, as it stands in the text; empty where something is missing.
    let part: String
    let message: String
    let suggestion: String?

    init(_ text: String, _ part: String, _ message: String, suggestion: String? = nil) {
        self.text = text
        self.part = part
        self.message = message
        self.suggestion = suggestion
    }

    var testDescription: String { "'\(text)'" }

    func expect<Value>(
        _ result: Result<Value, TimeFault>, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard case .failure(let fault) = result else {
            Issue.record("'\(text)' was read", sourceLocation: sourceLocation)
            return
        }
        #expect(fault.message == message, sourceLocation: sourceLocation)
        #expect(fault.suggestion == suggestion, sourceLocation: sourceLocation)
        let scalars = Array(text.unicodeScalars)
        let end = fault.offset + fault.length
        guard fault.offset >= 0, fault.length >= 0, end <= scalars.count else {
            Issue.record("the range is outside the text", sourceLocation: sourceLocation)
            return
        }
        let found = scalars[fault.offset..<end].map(String.init).joined()
        #expect(found == part, sourceLocation: sourceLocation)
    }
}
