internal import Diagnostics
internal import YAMLTree

/// What the program's section defines, readable or not, for those parts of a pack that name it.
struct ProgramNames {
    let tracks: KnownNames
    let ramps: KnownNames
    let groups: KnownNames

    /// `isWhole` is false when the section has a fault that may hide a name.
    init(_ section: YAMLNode?, isWhole: Bool) {
        tracks = KnownNames(below: "tracks", of: section, isWhole: isWhole)
        ramps = KnownNames(below: "ramps", of: section, isWhole: isWhole)
        groups = KnownNames(below: "groups", of: section, isWhole: isWhole)
    }
}
