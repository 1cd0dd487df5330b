internal import NIOCore

/// Tells the handlers behind it that bytes came, before they are a request.
final class BytesWatch: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    enum Event { case bytesCame }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.fireUserInboundEventTriggered(Event.bytesCame)
        context.fireChannelRead(data)
    }
}
