internal import DecisionTables
internal import Diagnostics
public import RulePacks

extension TableJSON {
    public init(_ tables: [WrittenTable], of pack: RulePack) {
        self.pack = Pack(
            name: pack.info.name.value, version: pack.info.version.value,
            fingerprint: pack.fingerprint)
        self.tables = tables.map(Table.init)
    }
}

extension TableJSON.Table {
    fileprivate init(_ written: WrittenTable) {
        table = written.id
        title = written.title
        asks = written.asks
        hitPolicy = written.hitPolicy.rawValue
        options = written.options.map { TableJSON.Option(id: $0.id, name: $0.name) }
        inputs = written.inputs.map {
            TableJSON.Input(id: $0.id, kind: $0.kind.rawValue, description: $0.asks)
        }
        rows = written.rows.map(TableJSON.Row.init)
    }
}

extension TableJSON.Row {
    fileprivate init(_ row: WrittenTable.Row) {
        rule = row.rule
        self.row = row.number
        of = row.count
        tests = row.tests
        unless = row.unless.map { block in
            block.map { TableJSON.Line(input: $0.input, test: $0.test) }
        }
        output = row.output.map(\.id)
        because = row.because
        note = row.note
        source = row.source.map { TableJSON.Source(id: $0.id, text: $0.text) }
        file = row.file
        line = row.line
    }
}
