internal import Diagnostics
internal import JSONValues

/// A place as the client says it: line and character count from 0.
struct ClientPosition: Hashable, Sendable {
    var line: Int
    var character: Int

    init?(_ json: JSONValue?) {
        guard let line = json?["line"]?.int, let character = json?["character"]?.int else {
            return nil
        }
        self.line = line
        self.character = character
    }

    func position(in file: SourceFile, counting encoding: PositionEncoding) -> SourcePosition {
        file.position(
            atUTF8Offset: encoding.offset(line: line, character: character, in: file))
    }
}

extension PositionEncoding {
    func json(_ range: SourceRange) -> JSONValue {
        ["start": json(range.start, in: range.file), "end": json(range.end, in: range.file)]
    }

    private func json(_ position: SourcePosition, in file: SourceFile) -> JSONValue {
        let place = place(of: position, in: file)
        return ["line": .int(place.line), "character": .int(place.character)]
    }
}
