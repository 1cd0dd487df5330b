internal import Diagnostics
internal import YAMLTree

extension Question {
    /// Reads `bands`: named, apart from each other, and together the whole range.
    static func bands(
        of kind: Kind, from fields: inout Fields, reportingTo log: inout DiagnosticLog
    ) -> [Band]? {
        guard let written = fields.keyAndValue("bands") else { return [] }
        guard let (unit, range) = kind.measure else {
            log.report(.wrongType("only a number or a duration has bands", at: written.key.range))
            return nil
        }
        guard let pairs = written.value.pairs(of: "'bands'", reportingTo: &log) else { return nil }
        let bands = pairs.compactMap { pair -> Band? in
            guard let id = pair.key.checkedID(.underscores, of: "band", reportingTo: &log),
                !id.isReservedAnswer(reportingTo: &log),
                let text = pair.value.text(of: "the band '\(id.value)'", reportingTo: &log),
                let interval = Interval.read(text, unit: unit, reportingTo: &log),
                let values = interval.clamped(to: range, text: text, reportingTo: &log)
            else { return nil }
            return Band(id: id, text: text, values: values)
        }
        reportOverlaps(among: bands, unit: unit, reportingTo: &log)
        if bands.count == pairs.count {
            reportGaps(
                between: bands, in: range, unit: unit, at: written.key.range, reportingTo: &log)
        }
        return bands
    }

    private static func reportOverlaps(
        among bands: [Band], unit: MeasureUnit, reportingTo log: inout DiagnosticLog
    ) {
        for (index, band) in bands.enumerated() {
            for earlier in bands[..<index] where earlier.values.overlaps(band.values) {
                let shared = band.values.clamped(to: earlier.values).lowerBound
                log.report(.bandOverlap(band, earlier, at: unit.text(shared)))
            }
        }
    }

    private static func reportGaps(
        between bands: [Band], in range: ClosedRange<Int>, unit: MeasureUnit, at place: SourceRange,
        reportingTo log: inout DiagnosticLog
    ) {
        var next = range.lowerBound
        for band in bands.sorted(by: { $0.values.lowerBound < $1.values.lowerBound }) {
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

extension Question.Kind {
    /// Unit and range of a number or duration.
    var measure: (unit: MeasureUnit, range: ClosedRange<Int>)? {
        switch self {
        case .number(let range): (.number, range)
        case .duration(let range): (.days, range)
        case .yesNo, .choice, .choices, .availability, .text: nil
        }
    }
}
