import Dispatch
import Glibc
import Synchronization

/// What of a plan the published tree already holds.
struct Survey: Sendable {
  private let files: [PlannedFile]
  private let folder: Folder?
  private let entries: [ManifestEntry]
  /// For each planned file its entry in the manifest, or -1.
  private var known: [Int32]
  /// For each planned file the inode of the published file that can be linked, or 0.
  private var same: [UInt64]
  private let isAdopted: Bool
  private let clean: Bool
  /// How many published files the plan no longer holds.
  let removed: Int

  private static let chunk = 256

  init(
    _ plan: OutputPlan, live: Publication.Live, program: ContentHash, clean: Bool
  ) throws(DiskTrouble) {
    files = plan.files
    folder = live.folder
    entries = live.manifest?.entries ?? []
    isAdopted = live.manifest == nil && !live.isEmpty
    self.clean = clean
    known = Array(repeating: -1, count: plan.files.count)
    same = Array(repeating: 0, count: plan.files.count)
    var found = 0
    var places: [String: Int32] = Dictionary(minimumCapacity: entries.count)
    for (index, entry) in entries.enumerated() { places[entry.path] = Int32(index) }
    for (index, file) in files.enumerated() {
      if let place = places[file.path],
        RelativePath.areSameBytes(entries[Int(place)].path, file.path)
      {
        known[index] = place
        found += 1
      }
    }
    removed = entries.count - found
    guard !clean, let folder, live.manifest?.program == program else { return }
    same = try Self.chunks(of: files.count) { [self] (range) throws(DiskTrouble) in
      var cursor = FolderCursor(root: folder)
      return try range.map { (index) throws(DiskTrouble) -> UInt64 in
        guard known[index] >= 0 else { return 0 }
        let entry = entries[Int(known[index])]
        guard entry.planned == files[index].hash else { return 0 }
        return try Self.inode(of: entry, &cursor)
      }
    }
  }

  /// Whether the published tree is the plan.
  var isUnchanged: Bool {
    folder != nil && !clean && removed == 0 && files.count == entries.count && !isAdopted
      && same.allSatisfy { $0 != 0 }
  }

  /// Brings `tree` to the plan: links what is published already, renders and writes the rest.
  func bring(
    _ tree: Folder, render: @Sendable (Int) -> [UInt8],
    watch: (@Sendable (CommitStep) throws(DiskTrouble) -> Void)?
  ) throws(DiskTrouble) -> (entries: [ManifestEntry], written: Int) {
    typealias Brought = (entry: ManifestEntry, isNew: Bool)
    let results: [Brought] = try Self.chunks(of: files.count) { (range) throws(DiskTrouble) in
      var source = folder.map { FolderCursor(root: $0) }
      var target = FolderCursor(root: tree)
      return try range.map { (index) throws(DiskTrouble) -> Brought in
        let file = files[index]
        let (place, name) = try target.make(file.path)
        if same[index] != 0 {
          let entry = entries[Int(known[index])]
          if place.status(name).map({ UInt64($0.st_ino) }) == same[index] { return (entry, false) }
          if try link(file.path, name, in: place, &source, watch) { return (entry, false) }
        }
        let bytes = render(index)
        let content = ContentHash(of: bytes)
        if let entry = try published(index, bytes: bytes, content: content, &source),
          try link(file.path, name, in: place, &source, watch)
        {
          return (entry, false)
        }
        let status = try place.write(bytes, to: name) { () throws(DiskTrouble) in
          try watch?(.write(file.path))
        }
        let entry = ManifestEntry(
          path: file.path, planned: file.hash, content: content, size: bytes.count,
          modified: Self.modified(status))
        return (entry, true)
      }
    }
    // The plan has no two paths that are equal, so this order is total.
    return (
      results.map(\.entry).sorted { $0.path < $1.path }, results.count { $0.isNew }
    )
  }

  /// Whether every file that a manifest lists is there, and untouched.
  static func isWhole(
    _ entries: [ManifestEntry], in folder: Folder
  ) throws(DiskTrouble) -> Bool {
    let inodes = try chunks(of: entries.count) { (range) throws(DiskTrouble) -> [UInt64] in
      var cursor = FolderCursor(root: folder)
      return try range.map { (index) throws(DiskTrouble) in try inode(of: entries[index], &cursor) }
    }
    return !inodes.contains(0)
  }

  /// Makes `name` the same file as the published one at `path`.
  private func link(
    _ path: String, _ name: String, in place: Folder, _ source: inout FolderCursor?,
    _ watch: (@Sendable (CommitStep) throws(DiskTrouble) -> Void)?
  ) throws(DiskTrouble) -> Bool {
    guard let (folder, original) = try source?.find(path) else { return false }
    try watch?(.link(path))
    return try place.link(name, to: original, in: folder)
  }

  /// The entry of the published file where its bytes are the new ones.
  private func published(
    _ index: Int, bytes: [UInt8], content: ContentHash, _ source: inout FolderCursor?
  ) throws(DiskTrouble) -> ManifestEntry? {
    guard !clean, var cursor = source else { return nil }
    defer { source = cursor }
    if known[index] >= 0 {
      var entry = entries[Int(known[index])]
      guard entry.content == content, entry.size == bytes.count,
        try Self.inode(of: entry, &cursor) != 0
      else { return nil }
      entry.planned = files[index].hash
      return entry
    }
    guard isAdopted, let (folder, name) = try cursor.find(files[index].path),
      let status = folder.status(name), status.st_mode & S_IFMT == S_IFREG,
      status.st_size == bytes.count, try folder.read(name) == bytes
    else { return nil }
    return ManifestEntry(
      path: files[index].path, planned: files[index].hash, content: content, size: bytes.count,
      modified: Self.modified(status))
  }

  /// The inode of the published file; 0 where it is missing or a hand has touched it.
  private static func inode(
    of entry: ManifestEntry, _ cursor: inout FolderCursor
  ) throws(DiskTrouble) -> UInt64 {
    guard let (folder, name) = try cursor.find(entry.path), let status = folder.status(name),
      status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == entry.size,
      modified(status) == entry.modified
    else { return 0 }
    return UInt64(status.st_ino)
  }

  private static func modified(_ status: stat) -> Int64 {
    Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }

  /// Works on all cores and puts the results in order; of several troubles the first counts.
  private static func chunks<Element: Sendable>(
    of count: Int, _ work: @Sendable (Range<Int>) throws(DiskTrouble) -> [Element]
  ) throws(DiskTrouble) -> [Element] {
    let number = (count + chunk - 1) / chunk
    let results = Mutex<[Result<[Element], DiskTrouble>?]>(Array(repeating: nil, count: number))
    let stopped = Atomic<Bool>(false)
    DispatchQueue.concurrentPerform(iterations: number) { index in
      if stopped.load(ordering: .relaxed) { return }
      let range = index * chunk..<min(count, (index + 1) * chunk)
      let result = Result { () throws(DiskTrouble) in try work(range) }
      if case .failure = result { stopped.store(true, ordering: .relaxed) }
      results.withLock { $0[index] = result }
    }
    var all: [Element] = []
    all.reserveCapacity(count)
    for result in results.withLock({ $0 }) {
      if let result { all += try result.get() }
    }
    return all
  }
}
