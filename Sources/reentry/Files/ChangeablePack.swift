import ArgumentParser
import ToolOptions

/// A pack whose files are about to be changed.
enum ChangeablePack {
    /// Throws where the pack is one file, in which nothing is changed: it holds what was reviewed.
    static func check(_ place: String) throws {
        if place == PackPlace.standardInput {
            throw ValidationError(
                "rule files are changed on disk, and standard input has none; name the folder of a pack"
            )
        }
        if PackCheck.isFile(place) { throw CompiledPackFault(path: place) }
    }
}

/// A pack made by `reentry compile` was to be changed.
struct CompiledPackFault: Error, CustomStringConvertible {
    let path: String

    var description: String {
        "'\(path)' was made by 'reentry compile' and is not changed; change the folder that it was "
            + "made from, and compile that"
    }
}
