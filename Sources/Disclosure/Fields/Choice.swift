/// One of the words that a field accepts.
public struct Choice: Sendable, Hashable {
  /// The English word, as in `consultation`.
  public let key: String
  /// The Chinese words; the first is the one we write.
  public let names: [String]

  /// Creates a choice.
  public init(_ key: String, _ names: String...) {
    self.key = key
    self.names = names
  }
}
