internal import Diagnostics
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
    func root(of path: String) -> String? {
        if let rules, path.hasPrefix(rules + "/") { return rules }
        var folder = Self.folder(of: path)
        for _ in 0..<16 {
            if folder.isEmpty { return nil }
            if Self.hasPack(folder) { return folder }
            if workspaces.contains(folder) { return nil }
            folder = Self.folder(of: folder)
        }
        return nil
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
                return file.map { holdsPack($0.text) } ?? false
            }
    }

    private static func holdsPack(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains {
            $0.hasPrefix("pack:") && ($0.count == 5 || $0.dropFirst(5).hasPrefix(" "))
        }
    }
}
