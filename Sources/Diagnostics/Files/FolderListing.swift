#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What is below a folder, hidden files and folders passed over, links followed.
///
/// No folder is listed twice, so that no link leads in a circle. Where two names lead to one folder,
/// it is listed under that which is no link, or under the first.
package struct FolderListing: Sendable {
    /// The paths of files and folders from the folder on, in the order of their bytes.
    package private(set) var names: [String] = []
    /// What is not listed, in the order of the names.
    package private(set) var faults: [Fault] = []

    private let folder: String
    private let limit: Int
    private var seen: [FileIdentity: String] = [:]
    private var links: [String] = []

    /// The most that is listed.
    package static let mostNames = 250_000

    /// Nothing, and no fault, where there is no folder.
    package init(of folder: String, upTo limit: Int = mostNames) {
        self.folder = folder
        self.limit = limit
        guard let identity = FileIdentity(folder), identity.isFolder else { return }
        seen[identity] = ""
        list("")
        // Behind all folders that are no links: a name of its own comes before a link to it.
        while !links.isEmpty { follow(links.removeFirst()) }
        names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        faults.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The path of a name, from where the folder's own path counts.
    package func path(of name: String) -> String {
        if name.isEmpty { return folder }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// Lists the entries of a folder, and of those below it.
    private mutating func list(_ name: String) {
        let entries: [String?]
        do throws(ReadingFault) {
            entries = try FolderEntries.visible(in: path(of: name))
        } catch {
            return faults.append(Fault(name, .unreadable(error)))
        }
        if entries.contains(nil) { faults.append(Fault(name, .unreadableNames)) }
        for entry in entries.compactMap(\.self).sorted() {
            guard names.count < limit else {
                if faults.last?.reason != .tooMany(limit) {
                    faults.append(Fault("", .tooMany(limit)))
                }
                return
            }
            add(name.isEmpty ? entry : "\(name)/\(entry)")
        }
    }

    private mutating func add(_ name: String) {
        names.append(name)
        guard let identity = FileIdentity(path(of: name)) else {
            return faults.append(Fault(name, .leadsNowhere))
        }
        guard identity.isFolder else { return }
        if FileIdentity.isLink(path(of: name)) { return links.append(name) }
        seen[identity] = name
        list(name)
    }

    /// Lists the folder that a link leads to.
    private mutating func follow(_ name: String) {
        guard let identity = FileIdentity(path(of: name)) else { return }
        if let other = seen[identity] {
            faults.append(Fault(name, .leadsTo(other)))
        } else if isAbove(name) {
            faults.append(Fault(name, .leadsUp))
        } else {
            seen[identity] = name
            list(name)
        }
    }

    /// Whether a link leads to a folder that it stands in, or that the whole stands in.
    private func isAbove(_ link: String) -> Bool {
        guard let target = FileIdentity.resolved(path(of: link)) else { return false }
        let parent = link.lastIndex(of: "/").map { String(link[..<$0]) } ?? ""
        return [parent, ""].contains { name in
            guard let inside = FileIdentity.resolved(path(of: name)) else { return false }
            return target == "/" || inside == target || inside.hasPrefix(target + "/")
        }
    }
}
