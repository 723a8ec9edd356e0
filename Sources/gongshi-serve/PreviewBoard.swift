import Disclosure
import Synchronization
import Workshop

/// The preview as the server sees it: replaced as a whole after each rebuild.
final class PreviewBoard: Sendable {
  /// Tells open pages of a rebuild.
  let feed = EventFeed()
  private let current: Mutex<Preview>

  init(_ preview: Preview) { current = Mutex(preview) }

  /// The preview after the last rebuild.
  var preview: Preview { current.withLock { $0 } }

  /// Shows a newer one.
  func show(_ preview: Preview) {
    current.withLock { $0 = preview }
    feed.tell(rebuild: preview.rebuilds)
  }
}
