extension Views {
    /// The templates of `Templates/` by name.
    static var sources: [(name: String, bytes: [UInt8])] {
        [
            ("page", PackageResources.page_mustache)
        ] + leadSources
    }
}
