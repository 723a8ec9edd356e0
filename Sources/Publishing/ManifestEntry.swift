/// A file of a published tree, as it was written.
struct ManifestEntry: Sendable, Hashable {
  /// Relative to the output folder.
  var path: String
  /// What its plan depended on.
  var planned: ContentHash
  /// Its bytes.
  var content: ContentHash
  /// Bytes.
  var size: Int
  /// When it was written, in nanoseconds since 1970: a hint that a hand has touched it, no proof.
  var modified: Int64
}
