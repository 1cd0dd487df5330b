import ArgumentParser

@main
struct Reentry: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reentry",
        abstract: "Drafts a plan for someone who is coming back to an intensive outpatient program.")
}
