/// The bands of a subject, under their names.
struct Bands {
    var read: [Band] = []
    /// Bands that stand in the file and could not be read; nothing more is said about their use.
    var unreadable: Set<ID> = []
}
