import Glibc

/// One answer of a server on the loopback, asked for over a plain socket.
struct HTTPAnswer: Sendable {
  let status: Int
  let headers: [String: String]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// Asks; nil where nobody answers.
  ///
  /// - Parameter target: Sent as it is, so that a test can ask for what no browser would.
  static func get(
    _ target: String, port: UInt16, host: String? = nil, method: String = "GET"
  ) -> HTTPAnswer? {
    let request =
      "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "localhost:\(port)")\r\n"
      + "Connection: close\r\n\r\n"
    guard let socket = connected(to: port) else { return nil }
    defer { close(socket) }
    guard send(socket, request, request.utf8.count, Int32(MSG_NOSIGNAL)) > 0 else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(socket, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return HTTPAnswer(bytes)
  }

  private init?(_ bytes: [UInt8]) {
    let gap = Array("\r\n\r\n".utf8)
    guard
      let end = bytes.indices.dropLast(3).first(where: { bytes[$0..<$0 + 4].elementsEqual(gap) })
    else { return nil }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    self.status = status
    headers = Dictionary(
      lines.dropFirst().compactMap { line in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (line[..<colon].lowercased(), String(line[line.index(colon, offsetBy: 2)...]))
      }, uniquingKeysWith: { first, _ in first })
    body = Array(bytes[(end + 4)...])
  }

  /// A connection to a port of this machine, with a limit of 30 seconds for each answer.
  static func connected(to port: UInt16) -> Int32? {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(socket)
      return nil
    }
    return socket
  }
}
