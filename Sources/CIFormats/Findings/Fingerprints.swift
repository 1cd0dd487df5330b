internal import Diagnostics

/// Names for findings that stay the same while lines above them, and examples in them, come and go.
///
/// Of two findings that say the same of one file, the first keeps its name when a third is added
/// below them.
struct Fingerprints {
    private var seen: [String: Int] = [:]
    private let folder: RunFolder

    init(in folder: RunFolder) {
        self.folder = folder
    }

    /// Sixteen digits of what is said of which file, and the how manieth time.
    mutating func next(_ finding: Diagnostic) -> String {
        let path = ReportedPath(finding.range.file.path, in: folder).path
        let said = [finding.id.rawValue, path, finding.gist].joined(separator: "\u{0}")
        let number = seen[said, default: 0]
        seen[said] = number + 1
        let digits = String(Self.hash("\(said)\u{0}\(number)"), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// FNV-1a over the bytes.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
