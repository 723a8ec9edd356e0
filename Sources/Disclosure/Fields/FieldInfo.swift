/// What is known of a field besides how it is stored.
///
/// A reference, since reading hands the descriptions of all fields of a value around for each line
/// of a record.
public final class FieldInfo: Sendable {
  /// The English key, as in `title`; places and code use it.
  public let key: String
  /// The Chinese names; the first is the one we write.
  public let names: [String]
  /// How the value is written.
  public let shape: FieldShape
  /// Whether a record without it is incomplete.
  public let isRequired: Bool
  /// Whether most records have it, so that a new record is written with it.
  public let isExpected: Bool
  /// One sentence on what to write.
  public let summary: Wording
  /// A value as a clerk would type it.
  public let example: String
  /// The key and the names in code points, for reading lines of facts.
  public let spellings: [[Unicode.Scalar]]

  /// Describes a field.
  init(
    key: String, names: [String], shape: FieldShape, isRequired: Bool, isExpected: Bool,
    summary: Wording, example: String
  ) {
    self.key = key
    self.names = names
    self.shape = shape
    self.isRequired = isRequired
    self.isExpected = isExpected
    self.summary = summary
    self.example = example
    spellings = ([key] + names).map { Array($0.unicodeScalars) }
  }

  /// The name that a clerk writes.
  public var name: String { names.first ?? key }

  /// Whether `key` names this field in either language.
  public func isNamed(_ key: String) -> Bool {
    self.key == key || names.contains(key)
  }
}
