extension FolderListing {
    /// Something below a folder that is not listed.
    package struct Fault: Hashable, Sendable {
        /// From the folder on; empty: the folder itself.
        package let name: String
        let reason: Reason

        init(_ name: String, _ reason: Reason) {
            self.name = name
            self.reason = reason
        }
    }

    enum Reason: Hashable, Sendable {
        case unreadable(ReadingFault)
        /// Names that are not UTF-8.
        case unreadableNames
        case leadsNowhere
        case leadsTo(String)
        case leadsUp
        case tooMany(Int)
    }

    /// Errors for what may be missing, warnings for what is there under another name.
    package func reportFaults(to log: inout DiagnosticLog) {
        for fault in faults { log.report(diagnostic(for: fault)) }
    }

    private func diagnostic(for fault: Fault) -> Diagnostic {
        let path = path(of: fault.name)
        let place = SourceRange(startOf: SourceFile(path: path, name: fault.name, text: ""))
        func warning(_ message: String) -> Diagnostic {
            Diagnostic(.warning, .unreadFile, message, at: place)
        }
        func error(_ message: String) -> Diagnostic {
            Diagnostic(.error, .unreadable, "'\(path)' \(message)", at: place)
        }
        return switch fault.reason {
        case .unreadable(let reason):
            error("\(reason.explanation); let it be read, or take it out of here")
        case .unreadableNames:
            error("has a file whose name is not UTF-8; give it another name")
        case .leadsNowhere: error(ReadingFault.brokenLink.explanation)
        case .leadsTo(let name):
            warning(
                "this link is not followed; it leads to "
                    + (name.isEmpty
                        ? "the folder that all of this is in" : "'\(name)', which is read"))
        case .leadsUp:
            warning("this link is not followed; it leads to a folder that it is in itself")
        case .tooMany(let limit):
            Diagnostic(
                .error, .tooLarge,
                "there are more than \(limit) files below this folder; name one further down",
                at: place)
        }
    }
}
