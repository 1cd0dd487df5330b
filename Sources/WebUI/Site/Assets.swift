internal import FoundationEssentials
internal import RulePacks

/// The page's own styles and scripts, and what a browser may load because of them.
enum Assets {
    /// What every page looks like; it stands in the page, which is so complete in one round trip.
    static let pageStyle = text(PackageResources.page_css)
    static let clinicianStyle = text(PackageResources.clinician_css)
    static let leadStyle = text(PackageResources.lead_css)

    static let clinicianScript = text(PackageResources.clinician_js)
    static let leadScript = text(PackageResources.lead_js)

    /// Our styles by their hashes, our scripts, our own address; nothing else.
    static let policy = policy(
        styles: [pageStyle, clinicianStyle, leadStyle], scripts: "'self'", connections: "'self'")

    /// For a page with these styles.
    static func policy(styles: [String], scripts: String, connections: String) -> String {
        [
            "default-src 'none'",
            "style-src \(styles.map { "'\(hash(of: $0))'" }.joined(separator: " "))",
            "script-src \(scripts)", "connect-src \(connections)", "img-src data:",
            "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    /// As a policy names a style that stands in a page: `sha256-` and base 64.
    private static func hash(of text: String) -> String {
        var hash = SHA256()
        hash.update(text.utf8)
        return "sha256-" + Data(hash.digest()).base64EncodedString()
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
