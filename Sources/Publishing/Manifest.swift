/// What one of the two trees holds.
struct Manifest: Sendable {
  /// The program's build; what another build planned cannot be compared.
  var program: ContentHash
  /// The tree's folder, so that a manifest never speaks for another one.
  var folder: FolderIdentity
  /// The files, sorted by path.
  var entries: [ManifestEntry]

  /// The names at the top that the program wrote.
  var topNames: Set<String> {
    var names: Set<String> = []
    var last: Substring = ""
    for entry in entries {
      let top = RelativePath.top(entry.path)
      if top != last {
        last = top
        names.insert(String(top))
      }
    }
    return names
  }
}
