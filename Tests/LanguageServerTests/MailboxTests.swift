import JSONValues
import LanguageServer
import Testing

@Suite("What waits to be done")
struct MailboxTests {
    private static func request(_ id: Message.ID) -> Mailbox.Letter {
        .message(.request(id: id, method: "textDocument/hover", params: [:]))
    }

    private static func cancel(_ id: JSONValue) -> Mailbox.Letter {
        .message(.notification(method: "$/cancelRequest", params: ["id": id]))
    }

    @Test("is taken in the order in which it came")
    func order() {
        let box = Mailbox()
        #expect(box.isEmpty)
        box.put(Self.request(.number(1)))
        box.put(.end)
        guard case .message = box.take(), case .end = box.take() else {
            Issue.record("another order")
            return
        }
        #expect(box.isEmpty)
    }

    @Test("is not done if it was taken back in the meantime")
    func cancelled() {
        let box = Mailbox()
        box.put(Self.request(.number(2)))
        box.put(Self.cancel(1))
        box.put(Self.cancel("one"))
        #expect(box.isCancelled(.number(1)))
        #expect(box.isCancelled(.text("one")))
        #expect(!box.isCancelled(.number(2)))
    }
}
