extension Publication {
  /// The fingerprint of the list of files that stand published; nil where it is lost.
  public func standingHash() throws(DiskTrouble) -> ContentHash? {
    guard let live = try parent.openFolder(name),
      let text = try state.read(Self.manifestName(try live.identity().identity))
    else { return nil }
    return ContentHash(of: text)
  }

  /// How many files stand published, each as it was written by this build of the program; nil
  /// where one is missing, a hand has touched one, or the list is lost.
  public func standingFiles() throws(DiskTrouble) -> Int? {
    guard let live = try parent.openFolder(name), let manifest = try manifest(of: live),
      manifest.program == program, try Survey.isWhole(manifest.entries, in: live)
    else { return nil }
    return manifest.entries.count
  }
}
