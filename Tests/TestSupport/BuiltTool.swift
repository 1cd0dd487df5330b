internal import Foundation

/// Where the build has put the tools: beside the tests themselves.
public enum BuiltTool {
    public static let folder: String = {
        let arguments = CommandLine.arguments
        // macOS hands the tests' bundle to a program of its own; elsewhere they are the program.
        let tests = arguments.first { $0.contains(".xctest") } ?? arguments[0]
        let parts = tests.split(separator: "/", omittingEmptySubsequences: false)
        let bundle = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
        return parts[..<bundle].joined(separator: "/")
    }()
}
