/// A file that a walk found.
public struct InputFile: Sendable, Hashable {
  /// Relative to the folder walked, with slashes.
  public var path: String
  /// Bytes, when the walk passed.
  public var size: Int

  /// Creates a found file.
  public init(path: String, size: Int) {
    self.path = path
    self.size = size
  }
}
