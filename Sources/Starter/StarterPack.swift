package import CivilTime
internal import RulePacks

/// A small pack to begin with, commented, and whatever an editor and CI need to know about it.
package struct StarterPack: Sendable {
    package struct File: Sendable {
        /// From the folder of the pack.
        package let path: String
        package let text: String
    }

    /// In the order in which they are best read.
    package let files: [File]

    /// Half a year, after which the check asks for a review.
    private static let daysToReview = 180

    /// - Parameters:
    ///   - program: what the program is called; nil: a name that stands for any.
    ///   - today: the day on which the pack is begun.
    package init(program: String?, today: CalendarDate) {
        let reviewBy = today.adding(days: Self.daysToReview) ?? today
        files = Self.written.map { path, bytes in
            var text = String(decoding: bytes, as: UTF8.self)
            text.replace("REVIEW_BY", with: reviewBy.isoText)
            text.replace("TODAY", with: today.isoText)
            if let program {
                text.replace("name: Our program\n", with: "name: \(program.quotedForYAML())\n")
            }
            return File(path: path, text: text)
        }
    }

    private static let written: [(path: String, bytes: [UInt8])] = [
        ("README.md", PackageResources.README_md),
        ("pack.yaml", PackageResources.pack_yaml),
        ("program.yaml", PackageResources.program_yaml),
        ("questions.yaml", PackageResources.questions_yaml),
        ("first-look.yaml", PackageResources.first_look_yaml),
        ("pace.yaml", PackageResources.pace_yaml),
        ("supports.yaml", PackageResources.supports_yaml),
        ("promises.yaml", PackageResources.promises_yaml),
        ("cases.yaml", PackageResources.cases_yaml),
        (".editorconfig", PackageResources.editorconfig),
        (".vscode/settings.json", PackageResources.vscode_settings_json),
        (".vscode/extensions.json", PackageResources.vscode_extensions_json),
        (".helix/languages.toml", PackageResources.helix_languages_toml),
        (".pre-commit-config.yaml", PackageResources.pre_commit_config_yaml),
        (".github/workflows/rules.yaml", PackageResources.github_workflow_yaml),
    ]
}
