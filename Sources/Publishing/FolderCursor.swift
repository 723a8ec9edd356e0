/// Walks from folder to folder below a root, part by part, and keeps the way open.
///
/// Files planned in order mostly lie beside each other, so most steps cost nothing.
struct FolderCursor {
  private let root: Folder
  private var way: [(name: Substring, folder: Folder)] = []
  /// The path that was found last, and how many of its bytes are the folder's, slash included.
  private var last = ""
  private var lastFolder = 0

  init(root: Folder) { self.root = root }

  /// The folder that holds `path`, and the name in it; nil where a folder is missing.
  mutating func find(_ path: String) throws(DiskTrouble) -> (folder: Folder, name: String)? {
    try go(to: path, making: false)
  }

  /// The folder that holds `path`, made where it is missing, and the name in it.
  mutating func make(_ path: String) throws(DiskTrouble) -> (folder: Folder, name: String) {
    guard let found = try go(to: path, making: true) else {
      throw .system(2, path: root.path + "/" + path)
    }
    return found
  }

  private mutating func go(
    to path: String, making: Bool
  ) throws(DiskTrouble) -> (folder: Folder, name: String)? {
    if lastFolder > 0, let name = nameInLastFolder(path), let current = way.last {
      return (current.folder, name)
    }
    lastFolder = 0
    guard RelativePath.isSafe(path) else {
      throw DiskTrouble(
        .unsafePath, path: path, zh: "\(path)：地址不能用，请改文件名。",
        en: "\(path): the address cannot be used; rename the file.")
    }
    let (folders, name) = RelativePath.split(path)
    var depth = 0
    while depth < way.count, depth < folders.count,
      way[depth].name.utf8.elementsEqual(folders[depth].utf8)
    {
      depth += 1
    }
    way.removeLast(way.count - depth)
    while depth < folders.count {
      let parent = way.last?.folder ?? root
      let part = String(folders[depth])
      if making {
        way.append((folders[depth], try parent.makeFolder(part)))
      } else {
        let opened: Folder?
        do {
          opened = try parent.openFolder(part)
        } catch {
          // A link or a file where a folder was: to the build it is simply not there.
          opened = nil
        }
        guard let opened else { return nil }
        way.append((folders[depth], opened))
      }
      depth += 1
    }
    last = path
    lastFolder = path.utf8.count - name.utf8.count
    return (way.last?.folder ?? root, String(name))
  }

  /// The name at the end of `path` where it lies in the folder that was found last.
  private func nameInLastFolder(_ path: String) -> String? {
    let length = lastFolder
    let name = path.utf8.withContiguousStorageIfAvailable { bytes -> String? in
      guard bytes.count > length,
        last.utf8.withContiguousStorageIfAvailable({ $0[..<length].elementsEqual(bytes[..<length]) }
        )
          == true, !bytes[length...].contains(0x2F)
      else { return nil }
      return String(decoding: bytes[length...], as: UTF8.self)
    }
    guard let name, let name, RelativePath.isSafe(name) else { return nil }
    return name
  }
}
