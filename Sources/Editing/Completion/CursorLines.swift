internal import Diagnostics

/// Reads the place of a cursor from the lines around it.
struct CursorLines {
    private let file: SourceFile

    init(_ file: SourceFile) {
        self.file = file
    }

    /// The place before a position of the file.
    func place(at position: SourcePosition) -> CursorPlace {
        var place = CursorPlace()
        let lineText = file.line(position.line) ?? ""
        let scalars = lineText.unicodeScalars.prefix(max(0, position.column - 1))
        let before = String(String.UnicodeScalarView(scalars))
        let (first, text) = statement(endingIn: before, line: position.line)
        var scan = BracketScan(text)
        scan.read()
        place.isText = scan.isQuoted || scan.isComment
        place.isInBrackets = !scan.frames.isEmpty
        let head = BlockLine(scan.frames.isEmpty ? text : String(text[..<scan.outermost]))
        if scan.frames.isEmpty {
            place.written = head.rest
            place.mayBeKey = head.key == nil
            place.mayBeValue = head.key != nil || !head.dashes.isEmpty
        } else {
            place.written = scan.written
            place.mayBeKey = scan.mayBeKey
            place.mayBeValue = scan.mayBeValue
            place.siblings = scan.siblings
        }
        let start = head.startColumn ?? before.utf8.count
        place.path = around(line: first, column: start) + head.steps + scan.steps
        if !place.isInBrackets, place.mayBeKey {
            let column = head.dashes.isEmpty ? start : head.restColumn
            place.siblings = siblings(of: first, column: column, isFirst: !head.dashes.isEmpty)
        }
        return place
    }

    /// The line in which brackets that are open at the cursor began, and all from there to it.
    private func statement(endingIn before: String, line: Int) -> (line: Int, text: String) {
        var first = line
        var text = before
        while first > 1, line - first < 50, let above = file.line(first - 1) {
            let end = above.utf8.last { $0 != 0x20 && $0 != 0x0D }
            guard let end, "{[,".utf8.contains(end), !BlockLine(above).isComment else { break }
            first -= 1
            text = above + " " + text
        }
        // Without an open bracket the lines above are none of this one's.
        var scan = BracketScan(text)
        scan.read()
        return scan.frames.isEmpty ? (line, before) : (first, text)
    }

    /// The steps that lead to what begins at a column of a line.
    private func around(line: Int, column: Int) -> [CursorPlace.Step] {
        var steps: [CursorPlace.Step] = []
        var column = column
        var isDash = (file.line(line).map { BlockLine($0).dashes.first == column }) ?? false
        var above = line - 1
        while above > 0, column > 0 || isDash {
            defer { above -= 1 }
            guard let text = file.line(above) else { continue }
            let block = BlockLine(text)
            guard !block.isBlank, !block.isComment else { continue }
            if let key = block.key,
                block.keyColumn < column || (isDash && block.keyColumn == column)
            {
                steps.append(.key(key))
                column = block.keyColumn
                isDash = false
            }
            for dash in block.dashes.reversed() where dash < column {
                steps.append(.item)
                column = dash
                isDash = true
            }
        }
        return steps.reversed()
    }

    /// The keys of the mapping whose keys begin at a column; its first key has none above.
    private func siblings(of line: Int, column: Int, isFirst: Bool) -> Set<String> {
        var keys: Set<String> = []
        for step in isFirst ? [1] : [-1, 1] {
            var other = line + step
            while other > 0, other <= file.lineCount, let text = file.line(other) {
                defer { other += step }
                let block = BlockLine(text)
                guard !block.isBlank, !block.isComment else { continue }
                if let key = block.key, block.keyColumn == column {
                    if step == 1, !block.dashes.isEmpty { break }
                    keys.insert(key)
                    if !block.dashes.isEmpty { break }
                } else if (block.startColumn ?? 0) < column {
                    break
                }
            }
        }
        return keys
    }
}
