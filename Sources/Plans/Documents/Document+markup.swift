extension Document {
    /// Reads our small markup, a subset of GitHub's Markdown with one addition.
    ///
    /// | written | read as |
    /// |---|---|
    /// | `# `, `## `, `### `, `#### ` | a heading |
    /// | `- ` and, indented by two spaces or more, `- ` below it | bullets |
    /// | `- [ ] ` | a bullet with an empty box |
    /// | `1. ` | a numbered list |
    /// | `> ` | a quotation, its paragraphs parted by a line `>` |
    /// | `\| a \| b \|` above `\|---\|---\|` | a table |
    /// | `---` | a rule |
    /// | `!!! ` | a call-out; this is the addition |
    /// | `**a**`, `*a*` or `_a_`, `` `a` `` | strong, emphasis, code |
    /// | a backslash before ASCII punctuation | that mark itself, in code too |
    /// | a backslash at a line's end, U+2028, `<br>` | a line break |
    ///
    /// The lines of a paragraph, a bullet or a call-out join with a space. Whatever is none of
    /// this is text: nothing is an error, nothing is lost. A heading, quotation or call-out
    /// without content is no block. Cost: linear in the text.
    public init(markup: String) {
        var reader = BlockReader(markup)
        self.init(reader.blocks())
    }
}
