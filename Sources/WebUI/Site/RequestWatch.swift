internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes

/// Holds one connection to the server's limits: what is too large is refused with its rest unread,
/// who sends or takes too slowly is cut off.
final class RequestWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ServerLimits
    /// Runs while a request is on its way in.
    private var requestDeadline: Scheduled<Void>?
    /// Runs while an answer is on its way out.
    private var answerDeadline: Scheduled<Void>?
    private var bodyBytes = 0
    /// Requests handed on whose answers are not written yet.
    private var unanswered = 0
    private var isReadingBody = false
    private var hasBegunAnswer = false
    /// Parts of answers that the visitor has not taken yet.
    private var untaken = 0
    private var isRefusing = false

    init(_ limits: ServerLimits) { self.limits = limits }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is BytesWatch.Event else { return context.fireUserInboundEventTriggered(event) }
        expectRequest(context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefusing else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            expectRequest(context)
            bodyBytes = 0
            guard head.declaredLength <= limits.body else { return refuseBody(context) }
            unanswered += 1
            isReadingBody = true
        case .body(let bytes):
            bodyBytes += bytes.readableBytes
            guard bodyBytes <= limits.body else { return refuseBody(context) }
        case .end:
            isReadingBody = false
            requestDeadline?.cancel()
            requestDeadline = nil
        }
        context.fireChannelRead(data)
    }

    /// Whoever is refused is not read from any more.
    func read(context: ChannelHandlerContext) {
        if !isRefusing { context.read() }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isRefusing else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(let head):
            if head.status.kind != .informational { hasBegunAnswer = true }
            return context.write(data, promise: promise)
        case .body:
            break
        case .end:
            unanswered -= 1
            hasBegunAnswer = false
        }
        context.write(data, promise: expectTaking(context, promise))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case _ where isRefusing: break
        case HTTPParserError.headerOverflow:
            refuse(context, .requestHeaderFieldsTooLarge, "The headers are too large.")
        case HTTPParserError.invalidEOFState:
            context.close(promise: nil)
        case is IOError, is ChannelError:
            context.fireErrorCaught(error)
        default:
            refuse(context, .badRequest, "This is not a request that can be read.")
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        requestDeadline?.cancel()
        answerDeadline?.cancel()
    }

    private func expectRequest(_ context: ChannelHandlerContext) {
        guard requestDeadline == nil, !isRefusing else { return }
        requestDeadline = schedule(context, in: limits.request) {
            self.refuse(context, .requestTimeout, "The request took too long to arrive.")
        }
    }

    private func expectTaking(
        _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?
    ) -> EventLoopPromise<Void> {
        let promise = promise ?? context.eventLoop.makePromise()
        untaken += 1
        if answerDeadline == nil {
            answerDeadline = schedule(context, in: limits.answer) { context.close(promise: nil) }
        }
        promise.futureResult.assumeIsolated().whenComplete { _ in
            self.untaken -= 1
            guard self.untaken == 0 else { return }
            self.answerDeadline?.cancel()
            self.answerDeadline = nil
        }
        return promise
    }

    private func refuseBody(_ context: ChannelHandlerContext) {
        refuse(context, .contentTooLarge, "The form is too large.")
    }

    /// Says why, if no other answer is under way, and ends the connection.
    ///
    /// It ends a moment later, since a system that closes with bytes unread takes back what was written.
    private func refuse(
        _ context: ChannelHandlerContext, _ status: HTTPResponse.Status, _ words: String
    ) {
        isRefusing = true
        requestDeadline?.cancel()
        guard unanswered == (isReadingBody ? 1 : 0), !hasBegunAnswer else {
            return context.close(promise: nil)
        }
        var response = Response.refusal(status, words)
        response.headers.addSafe()
        response.headers[.connection] = "close"
        context.write(wrapOutboundOut(.head(response.head)), promise: nil)
        context.write(
            wrapOutboundOut(.body(ByteBuffer(string: words + "\n"))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(mode: .output, promise: nil)
        _ = schedule(context, in: limits.parting) { context.close(promise: nil) }
    }

    private func schedule(
        _ context: ChannelHandlerContext, in time: TimeAmount, _ task: @escaping () -> Void
    ) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time, task)
    }
}

extension HTTPRequest {
    fileprivate var declaredLength: Int { headerFields[.contentLength].flatMap { Int($0) } ?? 0 }
}
