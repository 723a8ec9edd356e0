import Publishing

/// The shipped files of a folder with the site's own of the same name in their place.
struct Stock: Sendable {
  /// One file: where it stands, whose it is, its bytes.
  struct Item: Sendable {
    var path: String
    var isOwn: Bool
    var bytes: [UInt8]
  }

  /// The files by path, in byte order.
  let items: [Item]

  /// Gathers the shipped files of `folder`.
  init(shipped folder: String) {
    items = Assets.paths(in: folder).compactMap { path in
      Assets.file(path).map { Item(path: path, isOwn: false, bytes: Array($0)) }
    }
  }

  /// Gathers the shipped files of `folder` and those of the site.
  init(_ folder: String, site: SiteFolder) {
    var items: [String: Item] = [:]
    for item in Stock(shipped: folder).items { items[item.path] = item }
    for path in site.paths(in: folder) {
      guard let bytes = site.bytes(path) else { continue }
      // The repository's own site holds the shipped files themselves; they are not overrides.
      if let shipped = items[path], shipped.bytes == bytes { continue }
      items[path] = Item(path: path, isOwn: true, bytes: bytes)
    }
    self.items = items.values.sorted { $0.path < $1.path }
  }

  /// The fingerprint of names and bytes.
  var hash: ContentHash {
    var hasher = ContentHasher()
    for item in items {
      hasher.combine(item.path)
      hasher.combine(item.bytes)
    }
    return hasher.finalize()
  }
}
