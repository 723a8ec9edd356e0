/// A value that a field can hold.
public protocol FieldValue: Sendable {
  /// How it is written.
  static var shape: FieldShape { get }
  /// Reads it from its text, which has no white space at its ends.
  static func parse(_ text: String) -> Result<Self, Misreading>
  /// Reads it from a source.
  static func read(from source: any FieldSource) -> Self?
}

extension FieldValue {
  public static func read(from source: any FieldSource) -> Self? {
    source.scalar(Self.self)
  }
}
