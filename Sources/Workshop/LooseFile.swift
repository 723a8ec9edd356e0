import Disclosure
import Glibc
import Publishing

/// A file that a command was pointed at, outside the site and its output.
enum LooseFile {
  /// The text of a file, or nil where there is none.
  static func read(_ path: String) throws(WorkshopTrouble) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      throw trouble(path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 { throw trouble(path) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a new file; one that is there already is never written over.
  static func write(_ text: String, to path: String) throws(WorkshopTrouble) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a new file; one that is there already is never written over.
  static func write(_ bytes: [UInt8], to path: String) throws(WorkshopTrouble) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw trouble(path) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 { throw trouble(path) }
      written += count
    }
  }

  /// Makes a folder and those above it.
  static func makeFolders(_ path: String) throws(WorkshopTrouble) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o755) != 0, errno != EEXIST { throw trouble(path) }
    }
  }

  /// Whether a folder has anything in it; a missing one has not.
  static func isEmptyFolder(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return errno == ENOENT }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { return false }
    }
    return true
  }

  private static func trouble(_ path: String) -> WorkshopTrouble {
    WorkshopTrouble(DiskTrouble.system(errno, path: path))
  }
}
