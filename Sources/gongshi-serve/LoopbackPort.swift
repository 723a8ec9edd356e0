import Glibc

/// Finds a port that is free on the loopback, for both families of addresses.
struct LoopbackPort: Sendable {
  /// The port.
  let number: UInt16
  /// Whether this machine has `::1`, to which `localhost` may lead as well.
  let hasIPv6: Bool

  /// The port asked for; nil where somebody has it.
  ///
  /// 0 asks for any that is free.
  init?(_ wanted: UInt16) {
    guard let number = LoopbackPort.take(wanted, family: AF_INET) else { return nil }
    hasIPv6 = LoopbackPort.take(0, family: AF_INET6) != nil
    guard !hasIPv6 || LoopbackPort.take(number, family: AF_INET6) != nil else { return nil }
    self.number = number
  }

  /// The first free port from `first` on.
  static func firstFree(from first: UInt16) -> LoopbackPort? {
    (first...(first.addingReportingOverflow(99).overflow ? .max : first + 99)).lazy
      .compactMap { LoopbackPort($0) }.first
  }

  /// Binds a socket for a moment and says to which port; nil where it cannot be had.
  private static func take(_ port: UInt16, family: Int32) -> UInt16? {
    let socket = Glibc.socket(family, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { return nil }
    defer { close(socket) }
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    if family == AF_INET6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      address.sin6_addr = in6addr_loopback
      return bound(socket, to: &address).map { _ in UInt16(bigEndian: address.sin6_port) }
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return bound(socket, to: &address).map { _ in UInt16(bigEndian: address.sin_port) }
  }

  /// Binds, listens, and reads back the address that the system chose.
  private static func bound<Address>(_ socket: Int32, to address: inout Address) -> Void? {
    withUnsafeMutableBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else {
        return nil
      }
      var size = socklen_t(bytes.count)
      guard bind(socket, start, size) == 0, listen(socket, 1) == 0,
        getsockname(socket, start, &size) == 0
      else { return nil }
      return ()
    }
  }
}
