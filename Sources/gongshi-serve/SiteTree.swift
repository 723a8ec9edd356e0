import Glibc

/// The folders and files of a site as far as a build reads them.
struct SiteTree {
  /// The site's folder.
  let root: String

  /// The names in the site's folder on which a build depends.
  static let names: Set<String> = ["site.yaml", "content", "rules", "themes", "static"]

  /// Whether a name is passed over by builds: hidden files, which many editors write beside the
  /// real one, and what is private.
  static func isHidden(_ name: String) -> Bool { name.hasPrefix(".") || name == "private" }

  /// Visits the site's folder and every folder below it that a build reads.
  func folders() -> [String] {
    var found = [root]
    var pending = SiteTree.names.map { root + "/" + $0 }
    while let folder = pending.popLast() {
      guard let names = SiteTree.list(folder) else { continue }
      found.append(folder)
      pending += names.filter(\.isFolder).map { folder + "/" + $0.name }
    }
    return found
  }

  /// A number that changes when a file comes, goes, or is written.
  func fingerprint() -> Int {
    var hasher = Hasher()
    combine(root + "/site.yaml", into: &hasher)
    for folder in folders() where folder != root {
      // Sorted, since no folder promises an order.
      for entry in (SiteTree.list(folder) ?? []).sorted(by: { $0.name < $1.name }) {
        combine(folder + "/" + entry.name, into: &hasher)
      }
    }
    return hasher.finalize()
  }

  private func combine(_ path: String, into hasher: inout Hasher) {
    var status = stat()
    hasher.combine(path)
    guard stat(path, &status) == 0 else { return }
    hasher.combine(status.st_ino)
    hasher.combine(status.st_size)
    hasher.combine(status.st_mtim.tv_sec)
    hasher.combine(status.st_mtim.tv_nsec)
    hasher.combine(status.st_mode)
  }

  /// The entries of a folder that a build looks at; nil where it is none.
  private static func list(_ folder: String) -> [(name: String, isFolder: Bool)]? {
    guard let opened = opendir(folder) else { return nil }
    defer { closedir(opened) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(opened) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !isHidden(name) else { continue }
      var status = stat()
      let isFolder =
        lstat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      entries.append((name, isFolder))
    }
    return entries
  }
}
