internal import Diagnostics

extension StringProtocol {
    /// The text with spaces behind it, so that it takes so many columns.
    func padded(to width: Int) -> String {
        String(self) + String(repeating: " ", count: Swift.max(0, width - printedWidth))
    }
}
