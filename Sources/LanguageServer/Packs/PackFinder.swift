internal import Diagnostics
internal import Editing
internal import FoundationEssentials

/// Finds the folder of the pack that a file belongs to.
struct PackFinder {
    /// The folders that the editor has open.
    var workspaces: [String] = []
    /// The pack that the editor's settings name.
    var rules: String?

    /// Most files of one folder that are looked into.
    private static let mostFiles = 200

    /// The pack named in the settings if the file is in it, else the nearest folder upward that has
    /// a file with `pack:` in it.
    ///
    /// A workspace may be a part of a pack, so it is no end.
    func root(of path: String) -> String? {
        if let rules, path.hasPrefix(rules + "/") { return rules }
        var folder = Self.folder(of: path)
        for _ in 0..<16 {
            if folder.isEmpty { return nil }
            if Self.hasPack(folder) { return folder }
            folder = Self.folder(of: folder)
        }
        return nil
    }

    /// Takes the pack's folder as it is written in the settings: a path, from the workspace unless
    /// it is absolute, or a URI.
    mutating func take(rules written: String) {
        let path = FileURI.path(written) ?? written
        let places =
            if path.hasPrefix("/") {
                [path]
            } else if workspaces.isEmpty {
                [FileManager.default.currentDirectoryPath + "/" + path]
            } else {
                workspaces.map { $0 + "/" + path }
            }
        let folders = places.map(Self.straightened)
        rules = folders.first { FileManager.default.fileExists(atPath: $0) } ?? folders.first
    }

    /// The path without `.`, `..`, and slashes that are too many.
    static func straightened(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[..<slash])
    }

    private static func hasPack(_ folder: String) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
            .prefix(mostFiles).contains { name in
                var log = DiagnosticLog()
                let file = SourceFile.read("\(folder)/\(name)", reportingTo: &log)
                return file?.holdsPack ?? false
            }
    }
}
