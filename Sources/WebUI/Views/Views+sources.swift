extension Views {
    /// The templates of `Templates/` by name.
    static var sources: [(name: String, bytes: [UInt8])] {
        [
            ("card", PackageResources.card_mustache),
            ("clinician", PackageResources.clinician_mustache),
            ("draft", PackageResources.draft_mustache),
            ("fault", PackageResources.fault_mustache),
            ("page", PackageResources.page_mustache),
            ("question", PackageResources.question_mustache),
            ("why", PackageResources.why_mustache),
        ] + leadSources
    }
}
