import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Maps over all cores in chunks; the results stand in the order of the elements.
  func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let chunk = 32
    let chunks = (count + chunk - 1) / chunk
    guard chunks > 1 else { return map(transform) }
    let parts = Mutex<[[Result]]>([[Result]](repeating: [], count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { index in
      let range = index * chunk..<Swift.min((index + 1) * chunk, count)
      let part = self[range].map(transform)
      parts.withLock { $0[index] = part }
    }
    return parts.withLock { $0.flatMap { $0 } }
  }
}
