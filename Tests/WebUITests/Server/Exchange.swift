import NIOCore
import NIOPosix
import Synchronization

/// What a server answers to bytes that no browser need have sent, until it closes the connection.
struct Exchange {
    enum Piece: Sendable {
        case text(String)
        case bytes([UInt8])
        case pause(Duration)
        /// Something else is done meanwhile.
        case work(@Sendable () -> Void)
        /// The visitor sends nothing further.
        case end
    }

    /// All that came.
    let text: String

    /// Nil: the connection was closed without a word.
    var status: Int? {
        text.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap { Int($0) }
    }

    /// Sends the pieces and listens until the server closes; without `reads`, never takes what comes.
    ///
    /// Throws when there is no server.
    init(
        _ pieces: [Piece], port: Int, host: String = "127.0.0.1", reads: Bool = true
    ) async throws {
        let heard = Heard()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.autoRead, value: reads)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Listener(heard))
                }
            }
            .connect(host: host, port: port).get()
        // A server that has refused may be gone while the rest is sent.
        for piece in pieces {
            switch piece {
            case .text(let text): channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
            case .bytes(let bytes): channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
            case .pause(let time): try await Task.sleep(for: time)
            case .work(let work): work()
            case .end: channel.close(mode: .output, promise: nil)
            }
        }
        try await channel.closeFuture.get()
        text = heard.bytes.withLock { String(decoding: $0, as: UTF8.self) }
    }

    private final class Heard: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }

    private final class Listener: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        let heard: Heard

        init(_ heard: Heard) { self.heard = heard }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let bytes = unwrapInboundIn(data)
            heard.bytes.withLock { $0.append(contentsOf: bytes.readableBytesView) }
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if event as? ChannelEvent == .inputClosed { context.close(promise: nil) }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }
}
