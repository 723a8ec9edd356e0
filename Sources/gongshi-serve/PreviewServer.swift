import Disclosure
import FlyingFox
import FlyingSocks
import Workshop

/// The HTTP servers of a preview: one for each family of loopback addresses.
struct PreviewServer {
  private let servers: [HTTPServer]

  /// Prepares to serve; nobody is answered yet.
  init(_ board: PreviewBoard, on port: LoopbackPort) throws {
    let handler = PreviewHandler(board: board)
    var servers = [
      HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port.number), logger: .disabled,
        handler: handler)
    ]
    if port.hasIPv6 {
      servers.append(
        HTTPServer(
          address: .loopback(port: port.number), logger: .disabled, handler: handler))
    }
    self.servers = servers
  }

  /// Serves until the program ends.
  /// - Parameter ended: Called where a server cannot go on.
  func run(ended: @escaping @Sendable (any Error) -> Void) {
    for server in servers {
      Task {
        do { try await server.run() } catch { ended(error) }
      }
    }
  }

  /// Waits until requests are answered.
  func waitUntilListening() async throws {
    for server in servers { try await server.waitUntilListening() }
  }
}
