extension String {
    /// As a template's section wants it, for which an empty text counts as said.
    var ifSaid: Any { isEmpty ? false : self }
}
