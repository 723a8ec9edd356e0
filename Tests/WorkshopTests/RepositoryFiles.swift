import Glibc

/// The repository's own files.
enum RepositoryFiles {
  struct Missing: Error {
    var path: String
  }

  static let root: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/") + "/"
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen(root + path, "rb") else { throw Missing(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The files below a folder, in byte order.
  static func list(_ folder: String) throws -> [String] {
    guard let directory = opendir(root + folder) else { throw Missing(path: folder) }
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      if let below = try? list(path) { files += below } else { files.append(path) }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes a text over a file.
  static func write(_ text: String, to path: String) {
    guard let file = fopen(root + path, "w") else { return }
    defer { fclose(file) }
    fputs(text, file)
  }
}
