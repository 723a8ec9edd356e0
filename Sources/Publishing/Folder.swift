import CPosix
import Glibc

/// An open folder.
///
/// Every name is one part, looked up without following links.
final class Folder: Sendable {
  /// The descriptor.
  let descriptor: Int32
  /// For messages.
  let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens the folder at `path`; links on the way are followed, `path` itself may not be one.
  static func open(_ path: String) throws(DiskTrouble) -> Folder {
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(path) }
    return Folder(descriptor: descriptor, path: path)
  }

  /// Opens the folder `name`; nil where there is none.
  func openFolder(_ name: String) throws(DiskTrouble) -> Folder? {
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if opened >= 0 { return Folder(descriptor: opened, path: path + "/" + name) }
    if errno == ENOENT { return nil }
    throw trouble(name)
  }

  /// Opens the folder `name`, and makes it where there is none; what is no folder is removed.
  func makeFolder(_ name: String, mode: mode_t = 0o777) throws(DiskTrouble) -> Folder {
    // Two threads may be at it at once, so each step forgives that the other was first.
    for _ in 0..<8 {
      let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if opened >= 0 { return Folder(descriptor: opened, path: path + "/" + name) }
      switch errno {
      case ENOENT:
        if mkdirat(descriptor, name, mode) != 0, errno != EEXIST { throw trouble(name) }
      case ENOTDIR, ELOOP:
        if unlinkat(descriptor, name, 0) != 0, errno != ENOENT, errno != EISDIR {
          throw trouble(name)
        }
      default:
        throw trouble(name)
      }
    }
    throw trouble(name)
  }

  /// The status of `name`; nil where there is none.
  func status(_ name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// The names in the folder, in byte order.
  func names() throws(DiskTrouble) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else {
      let trouble = DiskTrouble.last(path)
      if copy >= 0 { close(copy) }
      throw trouble
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream), let text = gongshi_entry_name(entry) else { break }
      let name = String(cString: text)
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .last(path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What tells this folder from others, and whether a disk is mounted on it.
  func identity() throws(DiskTrouble) -> (identity: FolderIdentity, isMountPoint: Bool) {
    var found = gongshi_identity()
    guard gongshi_identify(descriptor, &found) == 0 else { throw .last(path) }
    return (FolderIdentity(inode: found.inode, born: found.born), found.isMountPoint)
  }

  /// The trouble that a system call with `name` left in `errno`.
  func trouble(_ name: String) -> DiskTrouble { .last(path + "/" + name) }
}
