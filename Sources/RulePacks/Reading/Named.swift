internal import Diagnostics
public import OrderedCollections

/// Things under their ids, in the order in which they were written.
public typealias Named<Thing> = OrderedDictionary<ID, Thing>

extension OrderedDictionary where Key == ID {
    var ids: [ID] { Array(keys) }

    /// Adds one under its id; an id that stands already is an error that shows the first place.
    mutating func add(
        _ thing: Value, under id: Located<ID>, of kind: String,
        placed place: (Value) -> SourceRange,
        reportingTo log: inout DiagnosticLog
    ) {
        if let first = self[id.value] {
            log.report(.duplicateName(id, kind: kind, first: place(first)))
        } else {
            self[id.value] = thing
        }
    }
}

extension Located where Value == String {
    /// The same text, checked to be an id of the given style that names something; reports one that
    /// is not.
    func checkedID(_ style: IDStyle, of kind: String, reportingTo log: inout DiagnosticLog) -> Self?
    {
        if !style.allows(value) {
            log.report(.badID(self, of: kind, nearest: style.nearest(to: value)))
            return nil
        }
        guard value == NameKind.nothing else { return self }
        log.report(.reservedID(self))
        return nil
    }
}
