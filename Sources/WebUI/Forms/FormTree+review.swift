internal import Diagnostics
internal import OrderedCollections
internal import RulePacks
internal import YAMLTree

extension FormTree {
    /// What the clinician decided, overruled and did to the steps.
    var review: [YAMLNode.Pair] {
        [("decided", decided), ("overruled", overruled), ("steps", steps)].compactMap {
            key, pairs in
            pairs.isEmpty ? nil : FieldNodes.pair(key, FieldNodes.mapping(pairs, key))
        }
    }

    private var decided: [YAMLNode.Pair] {
        pack.decisions.keys.compactMap { id in
            let name = FormField.verdict(id)
            guard !left.contains(name), let options = options(of: id) else { return nil }
            let because = fields.text(FormField.because(id)).map {
                [FieldNodes.pair("because", FieldNodes.scalar($0, name))]
            }
            let held = FieldNodes.pair("options", FieldNodes.list(options, name))
            return FieldNodes.pair(id, FieldNodes.mapping([held] + (because ?? []), name))
        }
    }

    /// Nil: nothing is decided, or another option is to be chosen and none is yet.
    private func options(of decision: ID) -> [ID]? {
        let verdict = fields.text(FormField.verdict(decision))
        switch verdict.flatMap(FormField.Verdict.init) {
        case .agree:
            return (fields.text(FormField.agreed(decision)) ?? "").split(separator: " ")
                .map(String.init)
        case .choose:
            let chosen = fields.all(FormField.chosen(decision)).filter { !$0.isEmpty }
            return chosen.isEmpty ? nil : chosen
        case .decline: return []
        case nil: return nil
        }
    }

    private var overruled: [YAMLNode.Pair] {
        let known = pack.promises.keys + pack.program.policy.keys.map(\.rawValue)
        return known.compactMap { id in
            let name = FormField.overruled(id)
            return left.contains(name)
                ? nil : fields.text(name).map { FieldNodes.pair(id, FieldNodes.scalar($0, name)) }
        }
    }

    private var steps: [YAMLNode.Pair] {
        let fields = StepField.all(in: fields).filter { !left.contains($0(.what)) }
        let added =
            fields.filter { self.fields.has($0(.added)) }.compactMap(written)
            + newStep
        return [
            ("add", added), ("change", fields.compactMap(changed)),
            ("strike", fields.compactMap(struck)),
        ].compactMap { key, nodes in
            nodes.isEmpty ? nil : FieldNodes.pair(key, FieldNodes.list(nodes: nodes, key))
        }
    }

    private var newStep: [YAMLNode] {
        fields.has("add") ? [written(.new)].compactMap(\.self) : []
    }

    /// A step in the words of a file.
    private static let parts: [(String, StepField.Part)] = [
        ("do", .what), ("client", .client), ("who", .who), ("by", .by),
    ]

    /// Nil: nothing is left of it, or it was struck.
    private func written(_ field: StepField) -> YAMLNode? {
        guard fields.text(field(.struck)) == nil, fields.text(field(.what)) != nil else {
            return nil
        }
        return FieldNodes.mapping(
            pairs(field, Self.parts), field(.what))
    }

    private func changed(_ field: StepField) -> YAMLNode? {
        let parts: [(StepField.Part, StepField.Part)] = [
            (.what, .was), (.who, .wasWho), (.by, .wasBy), (.client, .wasClient),
        ]
        guard fields.text(field(.was)) != nil, fields.text(field(.struck)) == nil,
            fields.text(field(.what)) != nil,
            parts.contains(where: { fields.text(field($0)) != fields.text(field($1)) })
        else { return nil }
        return FieldNodes.mapping(
            pairs(field, [("step", .was), ("due", .wasBy)] + Self.parts),
            field(.what))
    }

    private func struck(_ field: StepField) -> YAMLNode? {
        guard fields.text(field(.was)) != nil, fields.text(field(.struck)) != nil else {
            return nil
        }
        return FieldNodes.mapping(
            pairs(field, [("step", .was), ("due", .wasBy), ("because", .because)]), field(.what))
    }

    private func pairs(
        _ field: StepField, _ parts: [(String, StepField.Part)]
    ) -> [YAMLNode.Pair] {
        parts.compactMap { key, part in
            fields.text(field(part)).map {
                FieldNodes.pair(key, FieldNodes.scalar($0, field(.what)))
            }
        }
    }
}
