import CPosix
import Glibc

extension Publication {
  /// Brings the output folder to `plan`.
  ///
  /// Files whose hash is the published one are not rendered; those whose bytes turn out the same
  /// are not written. Where it throws, the former site stands whole, and the next build repairs
  /// what was begun.
  ///
  /// - Parameters:
  ///   - plan: What the folder shall hold.
  ///   - options: How.
  ///   - render: Gives the bytes of a planned file by its index; called on all cores at once.
  /// - Returns: How many files were written, kept and removed.
  /// - Throws: `DiskTrouble`.
  @discardableResult
  public func commit(
    _ plan: OutputPlan, options: CommitOptions = CommitOptions(),
    render: @Sendable (Int) -> [UInt8]
  ) throws(DiskTrouble) -> CommitSummary {
    if let problem = plan.problems.first { throw .badPlan(problem) }
    let watch = { (step: CommitStep) throws(DiskTrouble) -> Void in
      if let watch = options.watch { try watch(step) }
    }
    let planned = Self.topNames(plan)
    var live = try openLive(for: plan)
    let next = try openNext()
    var nextManifest = try knownTree(next)
    if let next, let folder = live.folder,
      try rescue(from: next, known: nextManifest, to: folder, planned: planned, watch: watch)
    {
      live = try openLive(for: plan)
    }

    let survey = try Survey(plan, live: live, program: program, clean: options.clean)
    if survey.isUnchanged {
      return CommitSummary(
        written: 0, kept: plan.files.count, removed: 0, carried: live.foreign)
    }

    try watch(.begin)
    if options.clean || nextManifest == nil {
      try state.remove("next")
      nextManifest = nil
    }
    let tree = try state.makeFolder("next")
    try state.remove(Self.manifestName(try tree.identity().identity))
    if let nextManifest {
      try removeStale(of: nextManifest, in: tree, plan: plan, watch: watch)
    }
    let outcome = try survey.bring(tree, render: render, watch: options.watch)

    try watch(.manifest)
    let identity = try tree.identity().identity
    let manifest = Manifest(program: program, folder: identity, entries: outcome.entries)
    try state.replace(Self.manifestName(identity), with: manifest.text)
    let moved = try linkForeign(live, to: tree)
    if options.durable { try tree.synchronize() }
    try watch(.exchange)
    try exchange(live)
    if let former = live.folder {
      for name in live.foreign {
        try watch(.carry(name))
        if moved.contains(name) {
          try former.move(name, to: tree)
        } else {
          try former.remove(name)
        }
      }
    }
    try watch(.finish)
    try sweep(keeping: [tree] + (live.folder.map { [$0] } ?? []))
    return CommitSummary(
      written: outcome.written, kept: plan.files.count - outcome.written,
      removed: survey.removed, carried: live.foreign)
  }

  private func openNext() throws(DiskTrouble) -> Folder? {
    guard let status = state.status("next") else { return nil }
    if status.st_mode & S_IFMT == S_IFDIR { return try state.openFolder("next") }
    try state.remove("next")
    return nil
  }

  private func knownTree(_ folder: Folder?) throws(DiskTrouble) -> Manifest? {
    guard let folder else { return nil }
    return try manifest(of: folder)
  }

  private func removeStale(
    of manifest: Manifest, in tree: Folder, plan: OutputPlan,
    watch: (CommitStep) throws(DiskTrouble) -> Void
  ) throws(DiskTrouble) {
    var wanted: [String: Int] = Dictionary(minimumCapacity: plan.files.count)
    for (index, file) in plan.files.enumerated() { wanted[file.path] = index }
    var cursor = FolderCursor(root: tree)
    for entry in manifest.entries {
      if let index = wanted[entry.path],
        RelativePath.areSameBytes(plan.files[index].path, entry.path)
      {
        continue
      }
      try watch(.remove(entry.path))
      guard let (folder, name) = try cursor.find(entry.path) else { continue }
      try folder.remove(name)
      try removeEmptyFolders(above: entry.path, in: tree)
    }
  }

  private func removeEmptyFolders(above path: String, in tree: Folder) throws(DiskTrouble) {
    var path = path[...]
    while let slash = path.utf8.lastIndex(of: 0x2F) {
      path = path[..<slash]
      var cursor = FolderCursor(root: tree)
      guard let (folder, name) = try cursor.find(String(path)), folder.removeIfEmpty(name) else {
        return
      }
    }
  }

  /// Links files that are not ours into the new tree, so that they are never missing.
  ///
  /// Returns the names of those that cannot be linked, folders above all: they move afterwards.
  private func linkForeign(_ live: Live, to tree: Folder) throws(DiskTrouble) -> Set<String> {
    var others: Set<String> = []
    guard let folder = live.folder else { return others }
    for name in live.foreign {
      let isFolder = folder.status(name).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
      if isFolder {
        others.insert(name)
      } else if !(try tree.link(name, to: name, in: folder)) {
        others.insert(name)
      }
    }
    return others
  }

  private func exchange(_ live: Live) throws(DiskTrouble) {
    let result =
      live.folder == nil
      ? renameat(state.descriptor, "next", parent.descriptor, name)
      : gongshi_exchange(state.descriptor, "next", parent.descriptor, name)
    guard result != 0 else { return }
    switch errno {
    case EBUSY: throw .mountPoint(output)
    case EXDEV, EINVAL, ENOSYS, EOPNOTSUPP: throw .noExchange(output)
    default: throw .last(output)
    }
  }
}
