internal import CivilTime

/// A week to paint busy times on: a box for each half hour of a day, and lines for all other times.
struct BusyGrid {
    private let busy: BusyLines
    private let isNone: Bool
    private let texts: PageTexts

    init(_ said: [String], words texts: PageTexts) {
        busy = BusyLines(said)
        isNone = said.contains(FormField.noneOfThese)
        self.texts = texts
    }

    var shown: Shown {
        let boxes = BusyBoxes.starts.map { row(from: $0) }
        return [
            "days": Weekday.allCases.map { day in
                ["short": texts["day_\(day.abbreviation.lowercased())"]] as Shown
            },
            "rows": boxes, "none": isNone,
            "lines": (Self.outside(busy.spans) + busy.unread).joined(separator: "\n"),
        ]
    }

    private func row(from minutes: Int) -> Shown {
        guard let start = TimeOfDay(minutes: minutes) else {
            preconditionFailure("the grid lies within a day")
        }
        return [
            "time": start.text12, "is_hour": minutes % 60 == 0,
            "cells": Weekday.allCases.compactMap { day in
                BusyBoxes.span(on: day, from: minutes).map { cell(of: $0, start.text12) }
            },
        ]
    }

    private func cell(of box: WeeklySpan, _ time: String) -> Shown {
        [
            "value": box.text,
            "name": "\(texts["day_\(box.weekday.abbreviation.lowercased())"]) \(time)",
            "on": busy.spans.contains {
                $0.weekday == box.weekday && $0.start <= box.start && box.end <= $0.end
            },
        ]
    }

    /// What the boxes do not show: parts of half hours, and times before and after them.
    private static func outside(_ spans: [WeeklySpan]) -> [String] {
        let rest = spans.flatMap { span -> [WeeklySpan] in
            let first = max(
                BusyBoxes.day.lowerBound,
                (span.start.minutes + BusyBoxes.step - 1) / BusyBoxes.step * BusyBoxes.step)
            let last = min(
                BusyBoxes.day.upperBound, span.end.minutes / BusyBoxes.step * BusyBoxes.step)
            guard first < last, let inner = TimeOfDay(minutes: first),
                let outer = TimeOfDay(minutes: last)
            else { return [span] }
            return [
                WeeklySpan(span.weekday, from: span.start, to: inner),
                WeeklySpan(span.weekday, from: outer, to: span.end),
            ].compactMap(\.self)
        }
        return WeeklyHours.folding(rest.sorted()).map(\.text)
    }
}
