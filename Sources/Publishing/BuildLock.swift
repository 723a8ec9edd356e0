import CPosix
import Glibc

/// The lock that one build at a time holds; the system frees it when the program ends.
final class BuildLock: Sendable {
  private let file: Int32

  private init(file: Int32) { self.file = file }

  deinit { close(file) }

  /// Takes the lock in `state`; where another build holds it, waits or says who does.
  static func take(
    in state: Folder, wait: Bool, waiting: (String) -> Void
  ) throws(DiskTrouble) -> BuildLock {
    let file = openat(state.descriptor, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw state.trouble("lock") }
    let lock = BuildLock(file: file)
    if gongshi_lock(file, false) != 0 {
      guard errno == EWOULDBLOCK else { throw state.trouble("lock") }
      let holder = lock.holder
      guard wait else { throw .busy(state.path, holder: holder) }
      waiting(holder)
      guard gongshi_lock(file, true) == 0 else { throw state.trouble("lock") }
    }
    lock.sign()
    return lock
  }

  private var holder: String {
    var buffer = [UInt8](repeating: 0, count: 200)
    let count = pread(file, &buffer, buffer.count, 0)
    return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : "?"
  }

  private func sign() {
    var name = [CChar](repeating: 0, count: 100)
    gethostname(&name, name.count - 1)
    let host = String(
      decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let text = Array("PID \(getpid()), \(host)".utf8)
    // Only a courtesy to the next build: the lock holds without it.
    if ftruncate(file, 0) == 0 { _ = pwrite(file, text, text.count, 0) }
  }
}
