import Diagnostics

extension Output {
    /// Replaces the texts of files: all of them, or none; each keeps its mode and its owner.
    ///
    /// Everything is written aside before the first file is replaced. A file that no longer holds
    /// the text that it had before, or that may not be written, ends it.
    static func replace(
        _ replacements: [(path: String, before: String, after: String)]
    ) throws {
        var files: [ReplacedFile] = []
        defer { files.forEach { $0.clear() } }
        for replacement in replacements {
            files.append(
                try ReplacedFile(
                    replacement.path, before: replacement.before, after: replacement.after))
        }
        for (number, file) in files.enumerated() {
            do {
                try file.put()
            } catch {
                files[..<number].reversed().forEach { $0.takeBack() }
                throw error
            }
        }
    }
}
