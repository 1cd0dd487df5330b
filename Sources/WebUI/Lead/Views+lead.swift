extension Views {
    /// The templates of the lead's view.
    static var leadSources: [(name: String, bytes: [UInt8])] {
        [
            ("lead", PackageResources.lead_mustache),
            ("lead_change", PackageResources.lead_change_mustache),
            ("lead_finding", PackageResources.lead_finding_mustache),
            ("lead_findings", PackageResources.lead_findings_mustache),
            ("lead_form", PackageResources.lead_form_mustache),
            ("lead_proofs", PackageResources.lead_proofs_mustache),
            ("lead_question", PackageResources.lead_question_mustache),
            ("lead_row", PackageResources.lead_row_mustache),
            ("lead_summary", PackageResources.lead_summary_mustache),
            ("lead_table", PackageResources.lead_table_mustache),
        ]
    }
}
