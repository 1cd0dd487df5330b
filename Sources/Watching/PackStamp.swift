internal import Diagnostics
internal import FoundationEssentials

/// What shows that a pack on disk was changed, without reading it.
///
/// Two stamps of one place are equal unless some rule file or template came, went or was written.
package struct PackStamp: Hashable, Sendable {
    private let files: [FileStamp]
    /// The paths of what could not be listed.
    private let faults: [String]
    /// A folder counts by its files alone: whatever an editor puts beside them is nothing new.
    private let isThere: Bool

    /// Of the rule files and templates below a folder, or of a compiled pack.
    package init(at path: String) {
        let listing = FolderListing(of: path)
        let names = listing.names.filter { name in
            [".yaml", ".yml", ".mustache"].contains { name.hasSuffix($0) }
        }
        faults = listing.faults.map { listing.path(of: $0.name) }
        var isFolder = false
        isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        files =
            isFolder
            ? names.compactMap { FileStamp(listing.path(of: $0)) }
            : [FileStamp(path)].compactMap(\.self)
    }

    /// Neither a folder nor a file.
    package var isGone: Bool { !isThere }

    /// The paths of what came, went or was written since another stamp of the same place.
    package func changes(since before: PackStamp) -> [String] {
        let changed = Set(files).symmetricDifference(before.files).map(\.path)
        return Set(faults).symmetricDifference(before.faults).union(changed).sorted()
    }
}
