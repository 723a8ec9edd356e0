import CPosix
import Glibc

/// Waits until a file of the site changes.
///
/// The system tells of changes (inotify); where it cannot, the files are looked at once a second.
/// Meant for one thread.
struct ChangeWatch: ~Copyable {
  private let tree: SiteTree
  private let stop: Int32
  /// The system's queue of changes; nil where the files are looked at instead.
  private var queue: Int32?
  private var root: Int32 = -1
  private var fingerprint = 0

  /// Milliseconds without a change after which a change is told: editors save in several steps.
  private static let quiet: Int32 = 100
  /// Milliseconds after which it is told in any case.
  private static let patience: Int32 = 1_000
  /// Milliseconds between two looks, and after which a wait ends without a change.
  private static let interval: Int32 = 1_000

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB)

  /// How a wait ended.
  enum End {
    case changed
    case nothing
    case stopped
  }

  /// Begins to watch; changes from now on are seen.
  /// - Parameters:
  ///   - stop: A descriptor that becomes readable when the wait shall end.
  ///   - polls: Whether the files shall be looked at in any case.
  init(site: String, stop: Int32, polls: Bool) {
    tree = SiteTree(root: site)
    self.stop = stop
    if !polls, !gongshi_is_shared(site) {
      let queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      if queue >= 0 { self.queue = queue }
      addFolders()
    }
    if isPolling { fingerprint = tree.fingerprint() }
  }

  deinit {
    if let queue { close(queue) }
  }

  /// Whether the files are looked at, since the system does not tell.
  var isPolling: Bool { queue == nil }

  /// Waits for a change, for the end, or for a second.
  mutating func wait() -> End {
    guard let queue else {
      if ready(stop, in: ChangeWatch.interval) { return .stopped }
      let now = tree.fingerprint()
      defer { fingerprint = now }
      return now == fingerprint ? .nothing : .changed
    }
    var events = [
      pollfd(fd: queue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
    ]
    poll(&events, 2, ChangeWatch.interval)
    if events[1].revents != 0 { return .stopped }
    guard events[0].revents != 0 else { return .nothing }
    var news = News()
    var waited: Int32 = 0
    repeat {
      drain(queue, into: &news)
      waited += ChangeWatch.quiet
    } while waited < ChangeWatch.patience && ready(queue, in: ChangeWatch.quiet)
    if news.hasNewFolders { addFolders() }
    return news.concernsSite ? .changed : .nothing
  }

  private func ready(_ descriptor: Int32, in milliseconds: Int32) -> Bool {
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&event, 1, milliseconds) > 0
  }

  /// Asks to be told of every folder; where the system's limit is reached, gives up the queue.
  private mutating func addFolders() {
    guard let queue else { return }
    for folder in tree.folders() {
      let watch = inotify_add_watch(queue, folder, ChangeWatch.mask)
      if folder == tree.root { root = watch }
      // A folder that went meanwhile is no reason to give up.
      guard watch < 0, errno != ENOENT, errno != ENOTDIR else { continue }
      close(queue)
      self.queue = nil
      fingerprint = 0
      return
    }
  }

  /// What a round of events came to.
  private struct News {
    var concernsSite = false
    var hasNewFolders = false
  }

  private func drain(_ queue: Int32, into news: inout News) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(queue, &buffer, buffer.count)
      guard count > 0 else { return }
      buffer.withUnsafeBytes { bytes in
        let header = MemoryLayout<inotify_event>.size
        var offset = 0
        while offset + header <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let name = bytes[(offset + header)...].prefix(Int(event.len)).prefix { $0 != 0 }
          note(event, name: String(decoding: name, as: UTF8.self), in: &news)
          offset += header + Int(event.len)
        }
      }
    }
  }

  private func note(_ event: inotify_event, name: String, in news: inout News) {
    // The queue ran over: anything may have happened.
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      news = News(concernsSite: true, hasNewFolders: true)
      return
    }
    if name.isEmpty || SiteTree.isHidden(name) { return }
    if event.wd == root, !SiteTree.names.contains(name) { return }
    news.concernsSite = true
    if event.mask & UInt32(IN_ISDIR) != 0 { news.hasNewFolders = true }
  }
}
