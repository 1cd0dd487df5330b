public import DecisionTables
public import Diagnostics

/// A folder of rule files, read and checked together: everything that a plan is made from.
public struct RulePack: Sendable {
    public var info: PackInfo
    public var program: Program
    public var questions: Named<Question>
    public var options: Named<PlanOption>
    /// In the order of the files.
    public var decisions: Named<Decision>
    public var promises: Named<Promise>
    public var wording: [Wording]
    public var cases: [PackCase]
    /// The pack's texts in other languages, one a language, in the order of the files.
    public var translations: [Translation]
    /// One a track, if the pack asks for busy times.
    public var facts: [Fact]
    /// The texts of `templates/`, under their file names without folder and ending.
    public var templates: Named<SourceFile>
    /// Every file that was read, by name.
    public var files: [SourceFile]
    /// SHA-256 over the names and bytes of all files, in hexadecimal.
    public var fingerprint: String

    /// Questions, then facts, as inputs; decisions as tables.
    public var model: DecisionModel
    public var compiled: CompiledModel
    /// Questions ordered so that each comes after those that its `ask_when` looks at.
    public var questionsInAskingOrder: [Int]
}
