internal import CivilTime
internal import Diagnostics
internal import Editing
internal import OrderedCollections
internal import RulePacks

/// A pack that an editor works on: its files on disk, those that are open over them, and what is
/// known of it all.
struct PackSession: Sendable {
    let root: String
    /// The number of the state of the files that was looked at; 0: none was yet.
    private(set) var edition = 0
    /// Whether something may have changed since.
    var isDirty = true
    private(set) var files: [SourceFile] = []
    private(set) var templates: [SourceFile] = []
    private(set) var findings: PackFindings?
    /// Made when it is asked for: a keystroke does not wait for it.
    private(set) var index = NameIndex([])
    private var indexedEdition = 0
    /// What could not be read at all.
    private var trouble = DiagnosticLog()
    private var proved: Proved?
    private var disk = DiskFiles()
    private var names = NameFiles()
    private var parsed = ParsedFiles()

    private struct Proved: Sendable {
        var proofs: PackProofs
        var edition: Int
    }

    init(root: String) {
        self.root = root
    }

    /// Looks at the files anew; does nothing where none of them changed.
    ///
    /// The edition is one that no session had before: proofs of a session that was closed may still
    /// come, and are not of this one's files.
    mutating func refresh(
        over documents: [String: OpenDocument], on today: CalendarDate, as edition: Int
    ) {
        isDirty = false
        var log = DiagnosticLog()
        let (files, templates) = read(over: documents, reportingTo: &log)
        let isSame =
            self.edition > 0 && files.elementsEqual(self.files, by: ===)
            && templates.elementsEqual(self.templates, by: ===)
            && log.diagnostics == trouble.diagnostics
        if isSame { return }
        (self.files, self.templates, trouble) = (files, templates, log)
        self.edition = edition
        // Of what cannot be read nobody knows the names: nothing is said about them.
        findings = log.hasErrors ? nil : PackFindings(files, templates, on: today, knowing: &parsed)
    }

    /// Brings the index up to the files as they are.
    mutating func makeIndex() {
        guard indexedEdition != edition else { return }
        index = names.index(of: files, knowing: &parsed)
        indexedEdition = edition
    }

    /// Those that are open count instead of those on disk.
    private mutating func read(
        over documents: [String: OpenDocument], reportingTo log: inout DiagnosticLog
    ) -> ([SourceFile], [SourceFile]) {
        let listing = FolderListing(of: root)
        listing.reportFaults(to: &log)
        let broken = Set(listing.faults.map(\.name))
        let open = documents.keys.filter { $0.hasPrefix(root + "/") }
            .map { String($0.dropFirst(root.count + 1)) }
        let all = Array(OrderedSet(listing.names.filter { !broken.contains($0) } + open))
        var found: [SourceFile] = []
        var disk = self.disk
        _ = PackFolder(all, at: root, reportingTo: &log) { name, log in
            let path = "\(root)/\(name)"
            let file: SourceFile?
            if let document = documents[path] {
                file = document.text.isTooLarge ? nil : document.text
                if file == nil {
                    log.report(.tooLarge(document.text, limit: SourceFile.largestSize))
                }
            } else {
                file = disk.file(path, name: name, reportingTo: &log)
            }
            if let file { found.append(file) }
            return file
        }
        self.disk = disk
        return (
            found.filter { $0.name.hasSuffix(".yaml") },
            found.filter { !$0.name.hasSuffix(".yaml") }
        )
    }

    /// What there is to say about the files now.
    ///
    /// Until proofs of them are there, those of the files that did not change are kept.
    var diagnostics: [Diagnostic] {
        var log = trouble
        if let findings { log.report(contentsOf: findings.log) }
        guard let proved, findings?.pack != nil else { return log.sorted }
        let isCurrent = proved.edition == edition
        for diagnostic in proved.proofs.added
        where isCurrent || isHere(diagnostic.range.file) {
            log.report(diagnostic)
        }
        return log.sorted
    }

    private func isHere(_ file: SourceFile) -> Bool {
        files.contains { $0 === file } || templates.contains { $0 === file }
    }

    /// The proofs of the files as they are; nil: not there yet.
    var proofs: PackProofs? {
        proved.flatMap { $0.edition == edition ? $0.proofs : nil }
    }

    var isBroken: Bool { findings?.pack == nil }

    /// The name of a file of which nobody knows what stands in it now; nil: there is none.
    ///
    /// It takes an index of the files as they are.
    var unreadableFile: String? {
        let unread = trouble.sorted.first { $0.severity == .error }?.range.file
        return (unread ?? files.first { !index.isCurrent($0) })?.name
    }

    /// Takes proofs of an edition; false if there is another by now.
    mutating func take(_ proofs: PackProofs, of edition: Int) -> Bool {
        guard edition == self.edition else { return false }
        proved = Proved(proofs: proofs, edition: edition)
        return true
    }

    func file(at path: String) -> SourceFile? {
        files.first { $0.path == path } ?? templates.first { $0.path == path }
    }
}

extension SourceFile {
    fileprivate var isTooLarge: Bool { text.utf8.count > SourceFile.largestSize }
}
