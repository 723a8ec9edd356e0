/// Why the text of a field could not be read as its value.
public struct Misreading: Error, Sendable, Hashable {
  /// The code of the finding that it becomes.
  public var code: String
  /// What is wrong, without a full stop at its end.
  public var what: Wording
  /// A value that could stand there instead.
  public var write: String?

  /// Creates a misreading.
  public init(code: String, what: Wording, write: String? = nil) {
    self.code = code
    self.what = what
    self.write = write
  }
}
