/// A file as CI systems know it: counted from the folder in which the command ran.
struct ReportedPath: Sendable {
    /// Without `./` before it; as it is where the file stands outside of the folder.
    let path: String

    init(_ path: String, in folder: String) {
        var parts = path.split(separator: "/").filter { $0 != "." }
        var isAbsolute = path.hasPrefix("/")
        let above = folder.split(separator: "/")
        if isAbsolute, !above.isEmpty, parts.count > above.count, parts.starts(with: above) {
            parts.removeFirst(above.count)
            isAbsolute = false
        }
        self.path = (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    }

    var isAbsolute: Bool { path.hasPrefix("/") }

    /// As a URI: relative to the folder, or with `file:` before it.
    var uri: String { (isAbsolute ? "file://" : "") + path.percentEncoded }
}

extension String {
    /// Everything but letters, digits, `-._~` and `/` as `%XX`: a colon would start another scheme.
    fileprivate var percentEncoded: String {
        var encoded = ""
        for byte in utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII && scalar.properties.isAlphabetic || "0"..."9" ~= scalar
                || "-._~/".unicodeScalars.contains(scalar)
            if isPlain {
                encoded.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }
}
