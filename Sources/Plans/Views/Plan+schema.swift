extension Plan {
    /// The names that a template may write, for the check of what is written about them.
    package static var templateSchema: TemplateSchema { view.schema }
}
