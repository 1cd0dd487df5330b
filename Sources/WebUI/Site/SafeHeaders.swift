internal import HTTPTypes
internal import Hummingbird

/// What every response says to the browser: keep nothing, run nothing but our own file, embed nothing.
struct SafeHeaders<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers.addSafe()
        return response
    }
}

extension HTTPFields {
    /// Under another policy if the response has one already.
    mutating func addSafe() {
        for field in Self.safe where self[field.name] == nil { append(field) }
    }

    /// What does not depend on the page.
    ///
    /// The referrer stays within our own pages. With none at all, browsers would hide the origin of
    /// our own forms too, and ``OriginGuard`` could not tell them from those of others.
    private static let safe: [HTTPField] = [
        HTTPField(name: .cacheControl, value: "no-store"),
        HTTPField(name: .contentSecurityPolicy, value: Assets.policy),
        HTTPField(name: .xContentTypeOptions, value: "nosniff"),
        HTTPField(name: .known("Referrer-Policy"), value: "same-origin"),
        HTTPField(name: .known("Cross-Origin-Opener-Policy"), value: "same-origin"),
        HTTPField(name: .known("Cross-Origin-Resource-Policy"), value: "same-origin"),
        HTTPField(
            name: .known("Permissions-Policy"),
            value:
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
        ),
    ]
}

extension HTTPField.Name {
    /// A name that the library has no constant for.
    static func known(_ name: String) -> Self {
        guard let name = Self(name) else {
            preconditionFailure("'\(name)' can be the name of a header")
        }
        return name
    }
}
