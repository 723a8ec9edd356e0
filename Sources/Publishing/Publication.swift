import Glibc

/// An output folder with its lock held: two trees that take turns.
///
/// Beside the output folder `NAME` lies `.NAME.gongshi/` with the lock, the former tree `next/`
/// and a manifest for each tree. A build brings `next/` to its plan and exchanges the two in one
/// step, so that a reader sees the former site or the new one, never a mixture.
public final class Publication: Sendable {
  /// The output folder, as given.
  public let output: String
  let name: String
  let parent: Folder
  let state: Folder
  /// Distinguishes builds of the program, whose plans cannot be compared.
  let program: ContentHash
  /// A file that only this program writes: it shows a tree as ours when the state is lost.
  let marker: String
  private let lock: BuildLock

  /// Opens the output folder and takes its lock.
  ///
  /// - Parameters:
  ///   - output: The folder; it need not be there yet, the one around it must be.
  ///   - program: The hash of the program's build.
  ///   - marker: A planned file by which a tree of ours is known when the state has been deleted.
  ///   - wait: Whether to wait where another build holds the lock.
  ///   - waiting: Told once who holds it, before waiting.
  /// - Throws: `DiskTrouble`; `.busy` where another build holds the lock and `wait` is false.
  public init(
    output: String, program: ContentHash, marker: String = "data/build.js", wait: Bool = true,
    waiting: (String) -> Void = { _ in }
  ) throws(DiskTrouble) {
    var trimmed = output[...]
    while trimmed.utf8.count > 1, trimmed.utf8.last == 0x2F { trimmed = trimmed.dropLast() }
    let slash = trimmed.utf8.lastIndex(of: 0x2F)
    let name = slash.map { String(trimmed[trimmed.utf8.index(after: $0)...]) } ?? String(trimmed)
    let around = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    guard RelativePath.isSafe(name) else { throw .linkedOutput(output) }
    self.output = String(trimmed)
    self.name = name
    self.program = program
    self.marker = marker
    // The folder around may be reached by a link, so its real name is opened.
    guard let real = realpath(around, nil) else { throw .last(around) }
    defer { free(real) }
    parent = try Folder.open(String(cString: real))
    let stateName = ".\(name).gongshi"
    while true {
      // The former tree may hold what has been withdrawn; a web server has no business there.
      let state = try parent.makeFolder(stateName, mode: 0o770)
      let lock = try BuildLock.take(in: state, wait: wait, waiting: waiting)
      // While this build was waiting somebody may have deleted the state, lock and all.
      if let now = state.status("lock"), let there = parent.status(stateName),
        now.st_nlink > 0, there.st_ino == (try state.identity().identity.inode)
      {
        self.state = state
        self.lock = lock
        return
      }
    }
  }

  /// The bytes published at `path` now; nil where there are none.
  public func published(_ path: String) throws(DiskTrouble) -> [UInt8]? {
    guard let live = try parent.openFolder(name) else { return nil }
    var cursor = FolderCursor(root: live)
    guard let (folder, name) = try cursor.find(path) else { return nil }
    return try folder.read(name)
  }
}
