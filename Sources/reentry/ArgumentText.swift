/// What was typed behind the name of the tool, before anything reads it.
enum ArgumentText {
    /// Which argument is not UTF-8, counted from 1: repaired, it would name another file.
    static var firstNotUTF8: Int? {
        (1..<max(1, Int(CommandLine.argc))).first { number in
            CommandLine.unsafeArgv[number].map { String(validatingCString: $0) == nil } ?? false
        }
    }
}
