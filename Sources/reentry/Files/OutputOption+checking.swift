import Diagnostics

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

extension OutputOption {
    /// A result never takes the place of what it was made from, however the file is named.
    func check(isNoneOf files: [SourceFile]) throws {
        guard let output, let place = FilePlace(output) else { return }
        if files.contains(where: { FilePlace($0.path) == place }) {
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

/// A file on disk, whatever leads to it.
private struct FilePlace: Equatable {
    var device: dev_t
    var number: ino_t

    /// Nil where there is none.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (device, number) = (status.st_dev, status.st_ino)
    }
}
