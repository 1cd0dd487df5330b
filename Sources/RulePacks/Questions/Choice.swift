public import Diagnostics

/// One selectable answer.
public struct Choice: Sendable {
    public var id: Located<ID>
    public var text: Located<String>

    public init(id: Located<ID>, text: Located<String>) {
        self.id = id
        self.text = text
    }
}
