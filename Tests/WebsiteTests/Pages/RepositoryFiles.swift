import Glibc

/// Files of the repository, as the tests read them.
enum RepositoryFiles {
  /// The repository's folder, found from this file.
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/"
  }()

  /// The bytes of a file, or nothing.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(root + path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = getc(file)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = getc(file)
    }
    return bytes
  }

  /// The text of a file, or nothing.
  static func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a text beside the one that a test holds, for a person to compare.
  static func write(_ text: String, to path: String) {
    guard let file = fopen(root + path, "w") else { return }
    defer { fclose(file) }
    fputs(text, file)
  }
}
