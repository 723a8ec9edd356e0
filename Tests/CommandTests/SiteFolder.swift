import FoundationEssentials
import Glibc

/// A folder that goes when the test is over.
final class SiteFolder: Sendable {
  /// The folder's path.
  let path: String

  init() throws {
    var template = Array("/tmp/gongshi-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The village starter, planted on a fixed day.
  static func planted() throws -> SiteFolder {
    let folder = try SiteFolder()
    let result = try CommandRunner.run(["init", ".", "--as-of", SampleMatter.today], in: folder)
    guard result.status == 0 else { throw POSIXError(.EIO) }
    return folder
  }

  /// Writes a file and the folders above it.
  func write(_ file: String, _ text: String) throws { try write(file, bytes: Array(text.utf8)) }

  /// Writes a file and the folders above it.
  func write(_ file: String, bytes: [UInt8]) throws {
    let parent = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: path + "/" + parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path + "/" + file))
  }

  /// Removes a file or a folder.
  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + file)
  }

  /// A file's text, or nil where there is none.
  func text(_ file: String) -> String? {
    bytes(file).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file's bytes, or nil where there is none.
  func bytes(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/" + file).map { Array($0) }
  }

  /// Every file below a folder with its bytes.
  func tree(_ folder: String = "_site") -> [String: [UInt8]] {
    var tree: [String: [UInt8]] = [:]
    var folders = [folder]
    while let next = folders.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + next)) ?? []
      for name in names {
        let file = next + "/" + name
        if let bytes = bytes(file) { tree[file] = bytes } else { folders.append(file) }
      }
    }
    return tree
  }

  /// The files below a folder whose bytes hold `needle`.
  func files(holding needle: String, in folder: String = "_site") -> [String] {
    tree(folder).filter { String(decoding: $0.value, as: UTF8.self).contains(needle) }
      .map(\.key).sorted()
  }
}
