extension Views {
    /// The templates of `Templates/` by name.
    static var sources: [(name: String, bytes: [UInt8])] {
        [
            ("fault", PackageResources.fault_mustache),
            ("page", PackageResources.page_mustache),
        ]
    }
}
