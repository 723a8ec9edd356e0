/// A field of a record: its names, how it is written, and where its value goes.
public struct Field<Root: Sendable>: Sendable {
  /// Names, shape and explanation.
  public let info: FieldInfo
  /// Reads the value from a source into a record.
  public let assign: @Sendable (inout Root, any FieldSource) -> Void

  /// Declares a field with one value.
  public init<Value: FieldValue>(
    _ key: String, _ names: [String], _ path: WritableKeyPath<Root, Value?> & Sendable,
    required: Bool = false, expected: Bool = false, example: String = "", _ summary: Wording
  ) {
    info = FieldInfo(
      key: key, names: names, shape: Value.shape, isRequired: required,
      isExpected: expected, summary: summary,
      example: example)
    assign = { root, source in
      if let value = Value.read(from: source) { root[keyPath: path] = value }
    }
  }

  /// Declares a field that always has a value, kept as it is where none is written.
  public init<Value: FieldValue>(
    _ key: String, _ names: [String], _ path: WritableKeyPath<Root, Value> & Sendable,
    required: Bool = false, expected: Bool = false, example: String = "", _ summary: Wording
  ) {
    info = FieldInfo(
      key: key, names: names, shape: Value.shape, isRequired: required,
      isExpected: expected, summary: summary,
      example: example)
    assign = { root, source in
      if let value = Value.read(from: source) { root[keyPath: path] = value }
    }
  }

  /// Declares a field with several values.
  public init<Value: FieldValue>(
    _ key: String, _ names: [String], _ path: WritableKeyPath<Root, [Value]> & Sendable,
    required: Bool = false, expected: Bool = false, example: String = "", _ summary: Wording
  ) {
    info = FieldInfo(
      key: key, names: names, shape: .list(Value.shape), isRequired: required,
      isExpected: expected, summary: summary,
      example: example)
    assign = { root, source in
      root[keyPath: path] = source.items().compactMap { Value.read(from: $0) }
    }
  }
}
