internal import Diagnostics
internal import YAMLTree

/// The names that one kind of thing has in a pack, for those who use them.
///
/// One fault leads to one diagnostic: a name that stands in the files is known, even if what it
/// names could not be read, and nothing is said about any name while some names are not known.
struct KnownNames {
    /// In the order of the files.
    let names: [ID]
    private let written: Set<ID>
    /// False when a part of the pack that may bring more of them could not be read.
    let isWhole: Bool

    init(_ names: [ID], isWhole: Bool) {
        self.names = names
        written = Set(names)
        self.isWhole = isWhole
    }

    /// The keys below `key` of a section, such as the tracks of a program.
    init(below key: String, of section: YAMLNode?, isWhole: Bool) {
        guard let section, case .mapping = section.content else {
            self.init([], isWhole: false)
            return
        }
        if case .mapping(let entries) = section.value(of: key)?.content {
            self.init(written: entries.map(\.key.value))
        } else {
            self.init([], isWhole: isWhole)
        }
    }

    /// A name that is not an id is one fault; the id that was meant is known too.
    private init(written: [ID]) {
        names = written
        isWhole = true
        let meant = [IDStyle.underscores, .hyphens].flatMap { written.map($0.nearest) }
        self.written = Set(written).union(meant)
    }

    /// All that may be used: as they are written, then as those that are no ids were meant.
    var allowed: [ID] { names + written.subtracting(names).sorted() }

    /// Whether a name may be used, as far as can be told.
    func allow(_ name: ID) -> Bool {
        !isWhole || written.contains(name)
    }
}

extension Located where Value == String {
    /// The same name, checked to be one that is known; reports one that is not.
    func known(
        among names: KnownNames, as kind: String, reportingTo log: inout DiagnosticLog
    ) -> Self? {
        if names.allow(value) { return self }
        log.report(.unknownName(self, of: kind, among: names.names))
        return nil
    }
}
