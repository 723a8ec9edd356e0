import Glibc

/// Finds and reads the files of a folder, and nothing outside it.
public struct InputReader: Sendable {
  /// The folder.
  public let root: String
  /// The size, in bytes, above which a file is refused.
  public let limit: Int
  private let realRoot: String

  /// A file larger than this is refused: 100 MB.
  public static let usualLimit = 100 * 1_048_576

  /// Prepares to read below `root`.
  ///
  /// - Throws: `DiskTrouble` where there is no such folder.
  public init(root: String, limit: Int = usualLimit) throws(DiskTrouble) {
    guard let real = realpath(root, nil) else { throw .last(root) }
    defer { free(real) }
    self.root = root
    self.limit = limit
    realRoot = String(cString: real)
  }

  /// The files below `folder`, in byte order of their paths, and what was found but is not read.
  ///
  /// Names that begin with a dot and folders named `private` are passed over in silence; so is
  /// what `excluding` names. A link is followed to a file within the root and to nothing else.
  ///
  /// - Parameters:
  ///   - folder: Relative to the root; empty for all of it.
  ///   - excluding: Paths relative to the root, the output folder above all.
  /// - Returns: Paths relative to the root; nothing where `folder` is not there.
  public func walk(
    _ folder: String = "", excluding: Set<String> = []
  ) -> (files: [InputFile], troubles: [DiskTrouble]) {
    var files: [InputFile] = []
    var troubles: [DiskTrouble] = []
    // A stack of open folders would run out of descriptors on deep trees; names do not.
    var pending = [folder]
    while let current = pending.popLast() {
      do {
        let opened = try Folder.open(current.isEmpty ? realRoot : realRoot + "/" + current)
        for name in try opened.names() where !Self.isHidden(name) {
          let path = current.isEmpty ? name : current + "/" + name
          guard !excluding.contains(path), let status = opened.status(name) else { continue }
          switch status.st_mode & S_IFMT {
          case S_IFDIR: pending.append(path)
          case S_IFREG: files.append(InputFile(path: path, size: Int(status.st_size)))
          case S_IFLNK:
            if let size = linkedSize(path) {
              files.append(InputFile(path: path, size: size))
            } else {
              troubles.append(.outsideLink(path))
            }
          default: troubles.append(.notAFile(path))
          }
        }
      } catch {
        let isAbsent = error.kind == .system(ENOENT) && current == folder
        if !isAbsent { troubles.append(error.named(current.isEmpty ? root : current)) }
      }
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    troubles.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return (files, troubles)
  }

  /// Reads the file at `path`, relative to the root.
  ///
  /// - Throws: `DiskTrouble`: the system's, `.tooLarge`, `.notAFile`, or `.unsafePath` where the
  ///   path or a link leads out of the folder or to what is hidden.
  public func read(_ path: String) throws(DiskTrouble) -> [UInt8] {
    guard RelativePath.isSafe(path), !path.split(separator: "/").contains(where: Self.isHidden)
    else { throw .outsideLink(path) }
    guard let resolved = resolve(path) else {
      if errno == 0 { throw .outsideLink(path) }
      throw .last(path)
    }
    // A FIFO must not hold up the build, so the file is opened without waiting for a writer.
    let file = open(resolved, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { throw .last(path) }
    defer { close(file) }
    return try OpenFile.read(file, path: path, limit: limit)
  }

  /// Whether files and folders of this name are passed over.
  static func isHidden(_ name: some StringProtocol) -> Bool {
    name.utf8.first == 0x2E || name == "private"
  }

  /// The real path of `path` where it lies within the root and is not hidden; else nil, with
  /// `errno` 0 where the file is there but must not be read.
  private func resolve(_ path: String) -> String? {
    guard let real = realpath(realRoot + "/" + path, nil) else { return nil }
    defer { free(real) }
    let text = String(cString: real)
    let start = realRoot == "/" ? "/" : realRoot + "/"
    guard text.utf8.starts(with: start.utf8),
      !text.utf8.dropFirst(start.utf8.count).split(separator: 0x2F)
        .contains(where: { Self.isHidden(String(decoding: $0, as: UTF8.self)) })
    else {
      errno = 0
      return nil
    }
    return text
  }

  private func linkedSize(_ path: String) -> Int? {
    var status = stat()
    guard let resolved = resolve(path), stat(resolved, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return Int(status.st_size)
  }
}
