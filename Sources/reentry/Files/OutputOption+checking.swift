import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

extension OutputOption {
    /// A result never takes the place of what it was made from, however the file is named.
    func check(isNoneOf files: [SourceFile]) throws {
        guard let output, let place = FileIdentity(output) else { return }
        if files.contains(where: { FileIdentity($0.path) == place }) {
            throw OutputFault(output, "it belongs to the pack; name another file")
        }
    }

    /// What somebody may have written by now is not replaced.
    func checkIsUntouched() throws {
        guard let output, output != "-" else { return }
        var status = stat()
        guard stat(output, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0
        else { return }
        throw OutputFault(output, "there is something in it already; name another file")
    }
}
