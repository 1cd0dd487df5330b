internal import FoundationEssentials

/// What shows that a pack on disk was changed, without reading it.
///
/// Two stamps of one place are equal unless some rule file or template came, went or was written.
struct PackStamp: Hashable {
    private let files: [FileStamp]

    /// Of the rule files and templates below a folder, or of a compiled pack.
    init(at path: String) {
        let below = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        let names = below.filter { name in
            (name.hasSuffix(".yaml") || name.hasSuffix(".mustache"))
                && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        files =
            [FileStamp(path)].compactMap(\.self)
            + names.sorted().compactMap { FileStamp("\(path)/\($0)") }
    }
}
