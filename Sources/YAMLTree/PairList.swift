import Diagnostics

/// The keys and values of one mapping as they are read, no key twice.
struct PairList {
    private(set) var pairs: [YAMLNode.Pair] = []
    /// Where each key is in `pairs`; filled once there are too many to look through.
    private var places: [String: Int] = [:]

    private static let fewPairs = 8
    private static let usualPairs = 4

    /// The same key where it stands already.
    func first(_ key: String) -> Located<String>? {
        let place =
            pairs.count <= Self.fewPairs
            ? pairs.firstIndex { $0.key.value == key }
            : places[key]
        return place.map { pairs[$0].key }
    }

    /// The caller has made sure that the key is new.
    mutating func append(_ pair: YAMLNode.Pair) {
        if pairs.isEmpty { pairs.reserveCapacity(Self.usualPairs) }
        pairs.append(pair)
        if pairs.count == Self.fewPairs + 1 {
            for (place, pair) in pairs.enumerated() { places[pair.key.value] = place }
        } else if pairs.count > Self.fewPairs {
            places[pair.key.value] = pairs.count - 1
        }
    }
}
