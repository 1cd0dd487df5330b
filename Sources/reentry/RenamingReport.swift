import Diagnostics
import Editing
import RulePacks

/// What a new name changes, line by line.
struct RenamingReport {
    let renaming: Renaming
    let isWritten: Bool

    init(_ renaming: Renaming, isWritten: Bool) {
        self.renaming = renaming
        self.isWritten = isWritten
    }

    var text: String {
        var text = ""
        var files: [SourceFile] = []
        let byFile = Dictionary(grouping: renaming.edits, by: \.range.file.path)
        for edit in renaming.edits where !files.contains(where: { $0 === edit.range.file }) {
            files.append(edit.range.file)
            text += lines(of: edit.range.file, byFile[edit.range.file.path] ?? [])
        }
        return text + summary(files: files.count)
    }

    private func lines(of file: SourceFile, _ edits: [TextEdit]) -> String {
        var text = ""
        let new = file.text(after: edits)
        let after = SourceFile(path: file.path, text: new)
        var shown = 0
        for edit in edits where edit.range.start.line != shown {
            shown = edit.range.start.line
            text += "\(file.path):\(shown)\n"
            text += "- \((file.line(shown) ?? "").withControlsVisible)\n"
            text += "+ \((after.line(shown) ?? "").withControlsVisible)\n"
        }
        return text
    }

    private func summary(files: Int) -> String {
        let kind = renaming.name.kind
        let places = renaming.edits.count
        var text = isWritten ? "renamed" : "would rename"
        text += " the \(kind.rawValue) '\(renaming.name.path)' to '\(renaming.newID)': "
        text += "\(places) \(places == 1 ? "place" : "places") in "
        text += "\(files) \(files == 1 ? "file" : "files")"
        text += isWritten ? "\n" : "; nothing was written, '--write' does it\n"
        text += "comments and translations are left as they are\n"
        if kind.standsInAnswers {
            text += "saved answers that name it have to be changed by hand\n"
        }
        return text
    }
}
