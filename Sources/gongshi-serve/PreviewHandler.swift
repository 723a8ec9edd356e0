import FlyingFox
import Foundation
import Workshop

/// Answers the browser: files of the built site, the findings, the events.
struct PreviewHandler: HTTPHandler {
  let board: PreviewBoard

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard let host = request.headers[.host], PreviewHandler.isLoopback(host) else {
      // A foreign page can have its own name lead to this machine; the browser would then let it
      // read what is shown here. It cannot change the name that the browser asks for.
      return text(.misdirectedRequest, "Only for this machine: open http://localhost instead.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = text(.methodNotAllowed, "GET, HEAD\n")
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    let preview = board.preview
    let target = request.target.path()
    if target == Preview.prefix + "events", request.method == .GET {
      return HTTPResponse(
        statusCode: .ok, headers: headers("text/event-stream"),
        body: HTTPBodySequence(from: board.feed.events(rebuild: preview.rebuilds)))
    }
    return response(to: request, with: preview.answer(to: target))
  }

  private func response(to request: HTTPRequest, with answer: PreviewAnswer) -> HTTPResponse {
    var headers = headers(answer.type)
    var status = HTTPStatusCode.ok
    switch answer.kind {
    case .found: break
    case .moved(let address):
      headers[.location] = address
      status = .found
    case .missing: status = .notFound
    case .notBuilt: status = .serviceUnavailable
    }
    let bytes = Data(answer.bytes)
    guard request.method == .HEAD else {
      return HTTPResponse(
        statusCode: status, headers: headers,
        body: HTTPBodySequence(data: bytes, suggestedBufferSize: 65_536))
    }
    headers[.contentLength] = String(bytes.count)
    return HTTPResponse(statusCode: status, headers: headers)
  }

  private func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: status, headers: headers("text/plain; charset=utf-8"), body: Data(text.utf8))
  }

  /// What every answer says: nothing is kept, guessed, or given to other sites.
  private func headers(_ type: String) -> HTTPHeaders {
    [
      .contentType: type,
      .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("X-Frame-Options"): "SAMEORIGIN",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      HTTPHeader("Referrer-Policy"): "same-origin",
    ]
  }

  /// Whether a name can only be this machine: `localhost`, `127.0.0.1` or `[::1]`, with any port,
  /// since a port may be led here from another machine.
  static func isLoopback(_ host: String) -> Bool {
    var name = host[...]
    if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]"),
      name[name.index(after: colon)...].utf8.allSatisfy({ 48...57 ~= $0 })
    {
      name = name[..<colon]
    }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
  }
}
