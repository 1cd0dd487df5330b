/// A file as CI systems know it: counted from the top of the repository.
struct ReportedPath: Sendable {
    /// Without `.` and `..` but at its beginning; absolute where that was given and leads elsewhere.
    let path: String

    init(_ path: String, in folder: RunFolder) {
        let isGivenWhole = path.hasPrefix("/")
        let parts = RunFolder.parts(of: path, from: isGivenWhole ? [] : folder.parts)
        let top = folder.top
        if !isGivenWhole || parts.starts(with: top) {
            let shared = zip(parts, top).prefix { $0 == $1 }.count
            let way =
                top.dropFirst(shared).map { _ in ".." } + parts.dropFirst(shared).map(String.init)
            self.path = way.isEmpty ? "." : way.joined(separator: "/")
        } else {
            self.path = "/" + parts.joined(separator: "/")
        }
    }

    var isAbsolute: Bool { path.hasPrefix("/") }

    /// As a URI: relative to the top, or with `file:` before it.
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
