package import JSONValues
/// One message of the protocol, in or out.
package enum Message: Hashable, Sendable {
    case request(id: ID, method: String, params: JSONValue)
    case notification(method: String, params: JSONValue)
    case response(id: ID?, result: JSONValue)
    case failure(id: ID?, Fault)

    package enum ID: Hashable, Sendable {
        case number(Int)
        case text(String)

        init?(_ value: JSONValue?) {
            if let number = value?.int {
                self = .number(number)
            } else if let text = value?.string {
                self = .text(text)
            } else {
                return nil
            }
        }

        var json: JSONValue {
            switch self {
            case .number(let number): .int(number)
            case .text(let text): .string(text)
            }
        }
    }

    /// Why a request has no result.
    package struct Fault: Hashable, Error, Sendable {
        package let code: Int
        package let message: String

        static let notJSON = Fault(
            code: -32700, message: "the message is not JSON; nothing was done")
        static let notARequest = Fault(
            code: -32600, message: "the message is neither a request nor a notification")
        static let tooLarge = Fault(
            code: -32600, message: "a message may have at most 32 MiB; this one was passed over")
        static let muchTooLarge = Fault(
            code: -32600,
            message: "a message may have at most 32 MiB; where this one ends is not waited for, and"
                + " the server ends")
        static let afterShutdown = Fault(
            code: -32600, message: "the server was shut down; only 'exit' follows")
        static let startedAlready = Fault(
            code: -32600, message: "the server was initialized already")
        static let notInitialized = Fault(
            code: -32002, message: "the first request is 'initialize'")
        static let cancelled = Fault(code: -32800, message: "the request was cancelled")

        static func unknown(_ method: String) -> Fault {
            Fault(code: -32601, message: "there is no method '\(method.prefix(80))'")
        }

        static func badParameters(_ what: String) -> Fault {
            Fault(code: -32602, message: what)
        }

        static func failed(_ why: String) -> Fault { Fault(code: -32803, message: why) }
    }
}

extension Message {
    /// Reads the body of a message; what it is not is answered without an id.
    package init(reading bytes: [UInt8]) throws(Fault) {
        guard let value = try? JSONParser.parse(bytes) else { throw .notJSON }
        let id = ID(value["id"])
        if let method = value["method"]?.string {
            let params = value["params"] ?? .null
            if let id {
                self = .request(id: id, method: method, params: params)
            } else if value["id"] == nil {
                self = .notification(method: method, params: params)
            } else {
                throw .notARequest
            }
        } else if let result = value["result"] {
            self = .response(id: id, result: result)
        } else if value["error"] != nil {
            self = .failure(
                id: id,
                Fault(
                    code: value["error"]?["code"]?.int ?? 0,
                    message: value["error"]?["message"]?.string ?? ""))
        } else {
            throw .notARequest
        }
    }

    package var json: JSONValue {
        switch self {
        case .request(let id, let method, let params):
            ["jsonrpc": "2.0", "id": id.json, "method": .string(method), "params": params]
        case .notification(let method, let params):
            ["jsonrpc": "2.0", "method": .string(method), "params": params]
        case .response(let id, let result):
            ["jsonrpc": "2.0", "id": id?.json ?? .null, "result": result]
        case .failure(let id, let fault):
            [
                "jsonrpc": "2.0", "id": id?.json ?? .null,
                "error": ["code": .int(fault.code), "message": .string(fault.message)],
            ]
        }
    }

    /// As it goes over the wire, with its header.
    package var frame: String {
        let body = json.line
        return "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }
}
