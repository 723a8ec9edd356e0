/// A key with its value in a map.
public struct Entry: Sendable, Hashable {
  /// The key: the name that the vocabulary gives it where it is known, else as it was typed.
  public var key: Scalar
  /// The value.
  public var value: Node

  /// Creates an entry.
  public init(key: Scalar, value: Node) {
    self.key = key
    self.value = value
  }
}
