import Glibc

extension Publication {
  /// The published tree, what is known about it, and the names in it that are not ours.
  struct Live {
    var folder: Folder?
    var manifest: Manifest?
    var foreign: [String] = []
    /// Whether there is nothing in it that could be lost.
    var isEmpty = true
  }

  /// Looks at the published tree and refuses one that is not ours.
  func openLive(for plan: OutputPlan) throws(DiskTrouble) -> Live {
    var live = Live()
    guard let status = parent.status(name) else { return live }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .linkedOutput(output) }
    guard let folder = try parent.openFolder(name) else { return live }
    guard !(try folder.identity().isMountPoint) else { throw .mountPoint(output) }
    live.folder = folder
    let names = try folder.names()
    live.isEmpty = names.isEmpty
    live.manifest = try manifest(of: folder)
    let planned = Self.topNames(plan)
    if let manifest = live.manifest {
      let ours = manifest.topNames
      live.foreign = names.filter { !ours.contains($0) }
      if let blocked = live.foreign.first(where: { planned.contains($0) }) {
        throw .inTheWay(output + "/" + blocked)
      }
    } else if !names.isEmpty {
      var cursor = FolderCursor(root: folder)
      guard let (place, file) = try cursor.find(marker), place.status(file) != nil else {
        throw .notOurs(output)
      }
      live.foreign = names.filter { !planned.contains($0) }
    }
    return live
  }

  /// The manifest that speaks for `folder`; nil where it is lost, damaged or of another tree.
  func manifest(of folder: Folder) throws(DiskTrouble) -> Manifest? {
    let identity = try folder.identity().identity
    guard let text = try state.read(Self.manifestName(identity)),
      let manifest = Manifest(text: text), manifest.folder == identity
    else { return nil }
    return manifest
  }

  /// Entries that are not ours and that a killed build had no time to move go back.
  func rescue(
    from next: Folder, known: Manifest?, to live: Folder, planned: Set<String>,
    watch: (CommitStep) throws(DiskTrouble) -> Void
  ) throws(DiskTrouble) -> Bool {
    let ours = known?.topNames ?? []
    var found = false
    for name in try next.names() where !planned.contains(name) && !ours.contains(name) {
      // Without a manifest only hidden entries are surely not ours.
      guard known != nil || name.utf8.first == 0x2E, live.status(name) == nil else { continue }
      try watch(.rescue)
      try next.move(name, to: live)
      found = true
    }
    return found
  }

  /// Removes the manifests of trees that are gone.
  func sweep(keeping folders: [Folder]) throws(DiskTrouble) {
    var wanted: Set<String> = []
    for folder in folders { wanted.insert(Self.manifestName(try folder.identity().identity)) }
    for name in try state.names() where name.utf8.starts(with: "manifest-".utf8) {
      if !wanted.contains(name) { try state.remove(name) }
    }
  }

  static func manifestName(_ identity: FolderIdentity) -> String {
    "manifest-\(identity.inode)"
  }

  static func topNames(_ plan: OutputPlan) -> Set<String> {
    var names: Set<String> = []
    var last: Substring = ""
    for file in plan.files {
      let top = RelativePath.top(file.path)
      if top != last {
        last = top
        names.insert(String(top))
      }
    }
    return names
  }
}
