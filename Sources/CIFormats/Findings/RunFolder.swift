/// Where a command runs, and the top of the repository around it, from which CI systems count files.
package struct RunFolder: Sendable {
    let parts: [Substring]
    let top: [Substring]

    /// Both absolute and without links; a folder that is in no repository is its own top.
    package init(_ folder: String, inRepositoryAt top: String? = nil) {
        parts = Self.parts(of: folder, from: [])
        self.top = top.map { Self.parts(of: $0, from: []) } ?? parts
    }

    /// The folders on the way from the root, `.` and `..` followed.
    static func parts(of path: String, from start: [Substring]) -> [Substring] {
        path.split(separator: "/").reduce(into: start) { parts, part in
            switch part {
            case ".": break
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
    }
}

extension RunFolder: ExpressibleByStringLiteral {
    package init(stringLiteral folder: String) {
        self.init(folder)
    }
}
