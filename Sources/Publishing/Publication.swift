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
    let (trimmed, around, name) = Self.parts(of: output)
    guard RelativePath.isSafe(name) else { throw .linkedOutput(output) }
    self.output = trimmed
    self.name = name
    self.program = program
    self.marker = marker
    // The folder around may be reached by a link, so its real name is opened.
    guard let real = realpath(around, nil) else { throw .last(around) }
    defer { free(real) }
    parent = try Folder.open(String(cString: real))
    let stateName = Self.stateName(name)
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

  /// Whether a build has left its state beside `output`; asking changes nothing.
  public static func isKnown(output: String) -> Bool {
    let (_, around, name) = parts(of: output)
    var status = stat()
    return stat("\(around)/\(stateName(name))", &status) == 0
  }

  private static func stateName(_ name: String) -> String { ".\(name).gongshi" }

  /// The output folder without slashes at its end, the folder around it, and its name.
  private static func parts(of output: String) -> (output: String, around: String, name: String) {
    var trimmed = output[...]
    while trimmed.utf8.count > 1, trimmed.utf8.last == 0x2F { trimmed = trimmed.dropLast() }
    guard let slash = trimmed.utf8.lastIndex(of: 0x2F) else {
      return (String(trimmed), ".", String(trimmed))
    }
    return (
      String(trimmed), slash == trimmed.startIndex ? "/" : String(trimmed[..<slash]),
      String(trimmed[trimmed.utf8.index(after: slash)...])
    )
  }

  /// The bytes published at `path` now; nil where there are none.
  public func published(_ path: String) throws(DiskTrouble) -> [UInt8]? {
    guard let live = try parent.openFolder(name) else { return nil }
    var cursor = FolderCursor(root: live)
    guard let (folder, name) = try cursor.find(path) else { return nil }
    return try folder.read(name)
  }
}
