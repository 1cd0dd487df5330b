#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The entries of one folder, as the system has them.
enum FolderEntries {
    /// The names that do not begin with a dot, in no order; nil for one that is not UTF-8.
    static func visible(in folder: String) throws(ReadingFault) -> [String?] {
        guard let stream = opendir(folder) else { throw .system(errno) }
        defer { closedir(stream) }
        var names: [String?] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .system(errno) }
                return names
            }
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) {
                $0.prefix { $0 != 0 }.map(\.self)
            }
            if bytes.first != UInt8(ascii: ".") {
                names.append(String(validating: bytes, as: UTF8.self))
            }
        }
    }
}
