package import Diagnostics

/// A place where a name stands.
package struct Occurrence: Hashable, Sendable {
    package let name: Name
    /// The letters of the name alone: no quotes, no anchor, of a fact only the track.
    package let range: SourceRange
    package let isDefinition: Bool
}
