internal import Diagnostics

/// What tells one pack from another: SHA-256 over its files' names and bytes.
enum Fingerprint {
    /// Hexadecimal, in lower case.
    ///
    /// Of each file: its name, a zero byte, the number of its bytes in
    /// decimal, a zero byte, the bytes.
    static func of(_ files: [SourceFile]) -> String {
        var hash = SHA256()
        for file in files.sorted(by: { $0.name < $1.name }) {
            hash.update(file.name.utf8)
            hash.update([0])
            hash.update(String(file.text.utf8.count).utf8)
            hash.update([0])
            hash.update(file.text.utf8)
        }
        return hash.hexadecimal()
    }
}
