package import Plans

extension Handbook {
    /// All chapters; what a pack does not have is left out.
    package var document: Document {
        Document(
            title + checks + program + questions + decisions + promises + wording + sources + cases
                + signatures)
    }
}
