extension SourceFile {
    /// How many lines there are: one more than line breaks.
    public var lineCount: Int { places.lineStarts.count }

    /// The text of a line without its line break; nil past the end.
    ///
    /// Lines count from 1. A line ends at LF, CRLF or CR. Cost: linear in the line.
    public func line(_ number: Int) -> String? {
        guard number > 0, number <= lineCount else { return nil }
        return String(utf8(places.lineStarts[number - 1]..<endOfLine(number)))
    }

    /// How many bytes stand before a place; a column past its line's end is taken as that end.
    ///
    /// Cost: constant, however long the line is.
    public func utf8Offset(of position: SourcePosition) -> Int {
        guard position.line <= lineCount else { return places.size }
        let end = endOfLine(position.line)
        if places.isASCII {
            return min(places.lineStarts[position.line - 1] + position.column - 1, end)
        }
        let scalar = places.scalarsBefore[position.line - 1] + position.column - 1
        let landmark = scalar / TextPlaces.stride
        guard landmark < places.landmarks.count else { return end }
        return min(offset(places.landmarks[landmark], plus: scalar % TextPlaces.stride), end)
    }

    private func offset(_ start: Int, plus scalars: Int) -> Int {
        let scalarView = text.unicodeScalars
        let place = scalarView.index(index(start), offsetBy: scalars, limitedBy: text.endIndex)
        return text.utf8.distance(from: text.startIndex, to: place ?? text.endIndex)
    }

    /// The place of a byte.
    ///
    /// Cost: logarithmic in the text.
    public func position(atUTF8Offset offset: Int) -> SourcePosition {
        let line = places.line(at: offset)
        if places.isASCII {
            return SourcePosition(line: line, column: offset - places.lineStarts[line - 1] + 1)
        }
        let landmark = places.landmark(at: offset)
        let walked = text.unicodeScalars.distance(
            from: index(places.landmarks[landmark]), to: index(offset))
        let scalars = landmark * TextPlaces.stride + walked
        return SourcePosition(line: line, column: scalars - places.scalarsBefore[line - 1] + 1)
    }

    /// What stands between two bytes.
    public func utf8(_ range: Range<Int>) -> Substring {
        text[index(range.lowerBound)..<index(range.upperBound)]
    }

    /// The byte at which a line, counted from 1, ends; its line break is not included.
    public func endOfLine(_ number: Int) -> Int {
        guard number < lineCount else { return places.size }
        let start = places.lineStarts[number - 1]
        var end = places.lineStarts[number] - 1
        if end > start, byte(at: end) == UInt8(ascii: "\n"), byte(at: end - 1) == UInt8(ascii: "\r")
        {
            end -= 1
        }
        return end
    }

    /// The byte at an offset; nil at the end of the text.
    public func byte(at offset: Int) -> UInt8? {
        offset >= 0 && offset < places.size ? text.utf8[index(offset)] : nil
    }

    private func index(_ offset: Int) -> String.Index {
        text.utf8.index(text.utf8.startIndex, offsetBy: offset)
    }
}

extension SourceRange {
    /// What stands there in the file.
    public var text: Substring {
        let first = file.utf8Offset(of: start)
        return file.utf8(first..<max(first, file.utf8Offset(of: end)))
    }
}
