internal import Diagnostics
internal import YAMLTree

extension Bands {
    /// Takes `bands`: named, apart from each other, and together the whole range.
    init(
        of unit: MeasureUnit, in range: ClosedRange<Int>, from fields: inout Fields,
        reportingTo log: inout DiagnosticLog
    ) {
        guard let written = fields.keyAndValue("bands") else { return }
        let pairs = written.value.pairs(of: "'bands'", reportingTo: &log) ?? []
        for pair in pairs {
            if let band = Band(pair, unit: unit, in: range, reportingTo: &log) {
                read.append(band)
            } else {
                unreadable.insert(pair.key.value)
            }
        }
        reportOverlaps(unit: unit, to: &log)
        if unreadable.isEmpty, !pairs.isEmpty {
            reportGaps(in: range, unit: unit, at: written.key.range, to: &log)
        }
    }

    private func reportOverlaps(unit: MeasureUnit, to log: inout DiagnosticLog) {
        for (index, band) in read.enumerated() {
            for earlier in read[..<index] where earlier.values.overlaps(band.values) {
                let shared = band.values.clamped(to: earlier.values).lowerBound
                log.report(.bandOverlap(band, earlier, at: unit.text(shared)))
            }
        }
    }

    private func reportGaps(
        in range: ClosedRange<Int>, unit: MeasureUnit, at place: SourceRange,
        to log: inout DiagnosticLog
    ) {
        var next = range.lowerBound
        for band in read.sorted(by: { $0.values.lowerBound < $1.values.lowerBound }) {
            if band.values.lowerBound > next {
                log.report(.bandGap(unit.text(next...(band.values.lowerBound - 1)), at: place))
            }
            next = max(next, band.values.upperBound + 1)
        }
        if next <= range.upperBound {
            log.report(.bandGap(unit.text(next...range.upperBound), at: place))
        }
    }
}

extension Band {
    init?(
        _ pair: YAMLNode.Pair, unit: MeasureUnit, in range: ClosedRange<Int>,
        reportingTo log: inout DiagnosticLog
    ) {
        let id = pair.key.answerID(of: "band", reportingTo: &log)
        guard let text = pair.value.text(of: "the band '\(pair.key.value)'", reportingTo: &log),
            let interval = Interval.read(text, unit: unit, reportingTo: &log)
        else { return nil }
        guard !interval.reachesOutside(range), let values = interval.clamped(to: range) else {
            log.report(.outsideRange(text, of: "the question", allowed: unit.text(range)))
            return nil
        }
        guard let id else { return nil }
        self.init(id: id, text: text, values: values)
    }
}
