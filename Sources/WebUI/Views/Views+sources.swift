extension Views {
    /// The templates of `Templates/` by name.
    static var sources: [(name: String, bytes: [UInt8])] {
        [
            ("card", PackageResources.card_mustache),
            ("clinician", PackageResources.clinician_mustache),
            ("draft", PackageResources.draft_mustache),
            ("fault", PackageResources.fault_mustache),
            ("new-step", PackageResources.new_step_mustache),
            ("page", PackageResources.page_mustache),
            ("part", PackageResources.part_mustache),
            ("question", PackageResources.question_mustache),
            ("step", PackageResources.step_mustache),
            ("week", PackageResources.week_mustache),
            ("why", PackageResources.why_mustache),
        ] + leadSources
    }
}
