import CPosix
import Glibc

extension Folder {
  /// Writes a new file; an older one of that name is removed first, never written over.
  func write(
    _ bytes: [UInt8], to name: String, opened: () throws(DiskTrouble) -> Void = {}
  ) throws(DiskTrouble) -> stat {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var file = openat(descriptor, name, flags, 0o666)
    if file < 0, errno == EEXIST {
      try remove(name)
      file = openat(descriptor, name, flags, 0o666)
    }
    guard file >= 0 else { throw trouble(name) }
    defer { close(file) }
    try opened()
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw trouble(name)
      }
      written += count
    }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw trouble(name) }
    return status
  }

  /// Writes a file beside the old one and puts it in its place in one step.
  func replace(_ name: String, with bytes: [UInt8]) throws(DiskTrouble) {
    let draft = name + ".new"
    _ = try write(bytes, to: draft)
    guard renameat(descriptor, draft, descriptor, name) == 0 else { throw trouble(name) }
  }

  /// Reads the file `name`; nil where there is none.
  func read(_ name: String, limit: Int = .max) throws(DiskTrouble) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw trouble(name)
    }
    defer { close(file) }
    return try OpenFile.read(file, path: path + "/" + name, limit: limit)
  }

  /// Makes `name` here the same file as `source` in `folder`, whatever stood here before.
  ///
  /// Returns false where the disk refuses links to this file.
  func link(_ name: String, to source: String, in folder: Folder) throws(DiskTrouble) -> Bool {
    if linkat(folder.descriptor, source, descriptor, name, 0) == 0 { return true }
    if errno == EEXIST {
      try remove(name)
      if linkat(folder.descriptor, source, descriptor, name, 0) == 0 { return true }
    }
    switch errno {
    case EPERM, EACCES, EMLINK, EOPNOTSUPP, EXDEV: return false
    default: throw trouble(name)
    }
  }

  /// Removes `name` with everything in it; it is fine where there is none.
  func remove(_ name: String) throws(DiskTrouble) {
    if unlinkat(descriptor, name, 0) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM, let folder = try openFolder(name) else {
      throw trouble(name)
    }
    for inner in try folder.names() { try folder.remove(inner) }
    guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw trouble(name)
    }
  }

  /// Removes the folder `name` where it is empty.
  func removeIfEmpty(_ name: String) -> Bool {
    unlinkat(descriptor, name, AT_REMOVEDIR) == 0
  }

  /// Moves `name` to `other`.
  func move(_ name: String, to other: Folder) throws(DiskTrouble) {
    guard renameat(descriptor, name, other.descriptor, name) == 0 else { throw trouble(name) }
  }

  /// Brings everything written to this disk onto it.
  func synchronize() throws(DiskTrouble) {
    guard gongshi_sync(descriptor) == 0 else { throw .last(path) }
  }
}
