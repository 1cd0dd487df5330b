/// Why a text could not be read as a compiled pack.
struct CompiledFault {
    let message: String

    init(_ error: any Error) {
        switch error as? DecodingError {
        case .keyNotFound(let key, let context):
            message = "\(Self.name(of: context.codingPath + [key])) is missing"
        case .typeMismatch(_, let context) where !context.codingPath.isEmpty,
            .valueNotFound(_, let context) where !context.codingPath.isEmpty:
            message = "\(Self.name(of: context.codingPath)) has another kind of value than expected"
        case .typeMismatch, .valueNotFound: message = "a JSON object is expected"
        default: message = "this is not JSON"
        }
    }

    /// `'decisions[3].hit_policy'`, as the file writes its keys.
    private static func name(of path: [any CodingKey]) -> String {
        var name = ""
        for key in path {
            if let index = key.intValue {
                name += "[\(index)]"
            } else {
                name += (name.isEmpty ? "" : ".") + snakeCase(key.stringValue)
            }
        }
        return "'\(name)'"
    }

    private static func snakeCase(_ key: String) -> String {
        key.reduce(into: "") { name, letter in
            name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
