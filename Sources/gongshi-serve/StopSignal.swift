import Dispatch
import Glibc

/// Ctrl-C, and whatever else asks a program to end.
@MainActor
final class StopSignal {
  /// Becomes readable when the program shall end.
  let descriptor: Int32
  private let writing: Int32
  private let sources: [any DispatchSourceSignal]

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    let writing = ends[1]
    (descriptor, self.writing) = (ends[0], writing)
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      // Runs on a thread of its own, not on the main one.
      source.setEventHandler { @Sendable in StopSignal.write(to: writing) }
      source.resume()
      return source
    }
  }

  /// Asks the program to end.
  nonisolated func raise() { StopSignal.write(to: writing) }

  private nonisolated static func write(to descriptor: Int32) {
    var byte: UInt8 = 1
    _ = Glibc.write(descriptor, &byte, 1)
  }
}
