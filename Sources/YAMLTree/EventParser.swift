import CYAML

/// libyaml reading one text; the only place that touches C memory.
///
/// libyaml keeps a pointer to the parser inside the parser and reads the text as it goes, so both
/// stay where they are until this owner goes away.
struct EventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeMutableBufferPointer<UInt8>

    /// Takes UTF-8 without a byte order mark.
    init(_ bytes: [UInt8]) {
        text = .allocate(capacity: bytes.count)
        _ = text.initialize(from: bytes)
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            preconditionFailure("libyaml starts whenever there is memory left")
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        text.deallocate()
    }

    /// The next event; after `streamEnd` or `failure` there is none to ask for.
    mutating func next() -> YAMLEvent {
        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(parser, &event) == 1 else { return failure }
            defer { yaml_event_delete(&event) }
            if event.type != YAML_STREAM_START_EVENT { return YAMLEvent(event) }
        }
    }

    private var failure: YAMLEvent {
        let place = YAMLEvent.Mark(parser.pointee.problem_mark)
        let problem = SyntaxProblem(
            text: String(words: parser.pointee.problem),
            context: String(words: parser.pointee.context),
            place: place, contextPlace: YAMLEvent.Mark(parser.pointee.context_mark))
        return YAMLEvent(kind: .failure(problem), start: place, end: place)
    }
}

extension YAMLEvent {
    fileprivate init(_ event: yaml_event_t) {
        start = Mark(event.start_mark)
        end = Mark(event.end_mark)
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_STREAM_END_EVENT: kind = .streamEnd
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .collectionEnd
        case YAML_ALIAS_EVENT:
            kind = .alias(String(name: event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            kind = .scalar(String(decoding: bytes, as: UTF8.self), Style(scalar.style))
            anchor = String(name: scalar.anchor)
            hasTag = scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            anchor = String(name: event.data.sequence_start.anchor)
            hasTag = event.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart
            anchor = String(name: event.data.mapping_start.anchor)
            hasTag = event.data.mapping_start.tag != nil
        default: preconditionFailure("libyaml has no other events")
        }
    }
}

extension YAMLEvent.Style {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
        default: self = .plain
        }
    }
}

extension YAMLEvent.Mark {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line), column: Int(mark.column))
    }
}

extension String {
    fileprivate init?(name: UnsafeMutablePointer<UInt8>?) {
        guard let name else { return nil }
        self.init(cString: name)
    }

    fileprivate init(words: UnsafePointer<CChar>?) {
        self = words.map { String(cString: $0) } ?? ""
    }
}
