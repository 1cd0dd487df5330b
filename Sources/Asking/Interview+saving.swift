extension Interview {
    mutating func takeFile(_ line: String) -> [Prompt] {
        let name = line.trimmed
        switch name.lowercased() {
        case "", "n", "no", "-", "done": outcome = Outcome()
        case "<", "back": return review(resuming: nil)
        case "?", "help", "y", "yes":
            let way = "Type the name of a new file, such as 'answers.yaml'; Enter saves nothing."
            return [Prompt(.help, way), entry]
        default: outcome = Outcome(savesTo: name)
        }
        return []
    }

    /// Goes back to the question about a file, since the one that was named could not be written.
    public mutating func couldNotSave(_ message: String) -> [Prompt] {
        outcome = nil
        stage = .saving
        return [Prompt(.fault, message), entry]
    }
}
