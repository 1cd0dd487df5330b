internal import Diagnostics
internal import YAMLTree

/// Where a name stands in some trees, alone as a key or as a value.
struct NameUses {
    let name: ID
    private(set) var all: [SourceRange] = []
    /// Those where it may be given to something: a key, the id of a rule or promise, a decision's
    /// name, an option in its list.
    private(set) var giving: [SourceRange] = []

    init(of name: ID) {
        self.name = name
    }

    mutating func look(through node: YAMLNode, isGiven: Bool = false) {
        switch node.content {
        case .scalar(let scalar):
            if scalar.text == name { add(node.range, isGiven: isGiven) }
        case .sequence(let nodes):
            for node in nodes { look(through: node, isGiven: isGiven) }
        case .mapping(let pairs):
            for pair in pairs {
                if pair.key.value == name { add(pair.key.range, isGiven: true) }
                let givesNames = ["decision", "id", "options"].contains(pair.key.value)
                look(through: pair.value, isGiven: givesNames)
            }
        }
    }

    private mutating func add(_ range: SourceRange, isGiven: Bool) {
        all.append(range)
        if isGiven { giving.append(range) }
    }
}
