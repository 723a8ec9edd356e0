/// A file that a build wants in the output folder.
public struct PlannedFile: Sendable, Hashable {
  /// Where it goes, relative to the output folder, with slashes.
  public var path: String
  /// The hash of everything that its bytes depend on.
  public var hash: ContentHash
  /// Who wants it, for messages: the record's file, or the page's name.
  public var owner: String

  /// Creates a planned file.
  public init(path: String, hash: ContentHash, owner: String) {
    self.path = path
    self.hash = hash
    self.owner = owner
  }
}
