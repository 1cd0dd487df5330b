internal import Crypto
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
            hash.update(data: Array(file.name.utf8) + [0])
            hash.update(data: Array(String(file.text.utf8.count).utf8) + [0])
            hash.update(data: Array(file.text.utf8))
        }
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
