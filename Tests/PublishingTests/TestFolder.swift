import Glibc
import Synchronization

@testable import Publishing

/// A folder of its own for one test, gone after it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/gongshi-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw DiskTrouble.last("/tmp") }
    path = String(cString: made)
  }

  deinit {
    if let folder = try? Folder.open("/tmp") {
      try? folder.remove(String(path.dropFirst(5)))
    }
  }

  var site: String { path + "/_site" }

  func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o777) }

  func write(_ name: String, _ text: String) throws {
    var cursor = FolderCursor(root: try Folder.open(path))
    let (folder, file) = try cursor.make(name)
    _ = try folder.write(Array(text.utf8), to: file)
  }

  func read(_ name: String) -> String? {
    guard let folder = try? Folder.open(path) else { return nil }
    var cursor = FolderCursor(root: folder)
    guard let (place, file) = try? cursor.find(name), let bytes = try? place.read(file) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func inode(_ name: String) -> UInt64 {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0 ? UInt64(status.st_ino) : 0
  }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0 ? status.st_mode : 0
  }

  /// Every file below `name` with its text.
  func tree(_ name: String = "_site") -> [String: String] {
    var found: [String: String] = [:]
    func visit(_ folder: Folder, _ prefix: String) throws {
      for name in try folder.names() {
        if let inner = try? folder.openFolder(name) {
          try visit(inner, prefix + name + "/")
        } else {
          found[prefix + name] = String(decoding: try folder.read(name) ?? [], as: UTF8.self)
        }
      }
    }
    if let folder = try? Folder.open(path + "/" + name) { try? visit(folder, "") }
    return found
  }

  /// Builds a site of these pages and says what was done.
  @discardableResult
  func build(
    _ pages: [String: String], program: String = "1", options: CommitOptions = quick,
    rendered: Counter? = nil
  ) throws(DiskTrouble) -> CommitSummary {
    let publication = try Publication(
      output: site, program: ContentHash(of: program), wait: false)
    let files = pages.sorted { $0.key < $1.key }
    let plan = OutputPlan(
      files.map {
        PlannedFile(path: $0.key, hash: ContentHash(of: $0.value), owner: $0.key + ".md")
      })
    return try publication.commit(plan, options: options) { index in
      rendered?.add()
      return Array(files[index].value.utf8)
    }
  }

  static let quick = CommitOptions(durable: false)
}

let quick = TestFolder.quick

/// Counts from several threads.
final class Counter: Sendable {
  private let number = Atomic<Int>(0)
  var value: Int { number.load(ordering: .relaxed) }
  @discardableResult
  func add() -> Int { number.add(1, ordering: .relaxed).newValue }
}
