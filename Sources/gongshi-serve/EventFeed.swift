import FlyingSocks
import Synchronization

/// Tells every open page that there is something new (server-sent events).
final class EventFeed: Sendable {
  private struct Listeners {
    var next = 0
    var open: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
  }

  private let listeners = Mutex(Listeners())

  /// Tells all pages; a browser that was away asks anew when it comes back.
  func tell(rebuild: Int) {
    send(EventFeed.event(rebuild))
  }

  /// Says nothing, so that connections whose browser is gone are noticed.
  func breathe() { send(Array(": \n\n".utf8)) }

  /// A new page's events; the first tells where things stand.
  func events(rebuild: Int) -> EventBytes {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream(
      bufferingPolicy: .bufferingNewest(4))
    let number = listeners.withLock { listeners in
      listeners.next += 1
      listeners.open[listeners.next] = continuation
      return listeners.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.listeners.withLock { _ = $0.open.removeValue(forKey: number) }
    }
    continuation.yield(EventFeed.event(rebuild))
    return EventBytes(stream: stream)
  }

  private func send(_ bytes: [UInt8]) {
    for listener in listeners.withLock({ Array($0.open.values) }) { listener.yield(bytes) }
  }

  private static func event(_ rebuild: Int) -> [UInt8] {
    Array("event: rebuild\ndata: \(rebuild)\n\n".utf8)
  }
}

/// The bytes of one page's events, as the HTTP library takes them.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let stream: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(base: stream.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var base: AsyncStream<[UInt8]>.Iterator
    var rest: [UInt8] = []

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? { await base.next() }

    mutating func next() async -> UInt8? {
      while rest.isEmpty {
        guard let more = await base.next() else { return nil }
        rest = more
      }
      return rest.removeFirst()
    }
  }
}
