package import NIOCore

/// How much, and for how long, the server puts up with one visitor.
package struct ServerLimits: Sendable {
    /// Bytes of a request's body.
    package var body = 5 << 20
    /// Bytes of a request's headers together, and of its address.
    package var headerBytes = 32 << 10
    package var headers = 100
    /// From a request's first byte to its last.
    package var request = TimeAmount.seconds(10)
    /// Without a request.
    package var idle = TimeAmount.seconds(60)
    /// For a visitor to take what was written to it.
    package var answer = TimeAmount.seconds(30)
    /// For a visitor to take the words that refuse a request, whose rest is left unread.
    package var parting = TimeAmount.seconds(1)
    /// Open at the same time, over all addresses; the next one waits.
    package var connections = 512
    /// For answers in flight when the server is told to stop.
    package var stopping = TimeAmount.seconds(15)

    package init() {}
}
