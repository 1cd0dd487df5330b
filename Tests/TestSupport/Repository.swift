public import Foundation

/// The folder that the tests were built from.
public enum Repository {
    public static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
