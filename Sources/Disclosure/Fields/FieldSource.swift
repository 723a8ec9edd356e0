/// Where the value of a field comes from.
///
/// `Reading` implements it over a tree with places; a form or a spreadsheet could as well.
public protocol FieldSource {
  /// The value written as one text, or nil after what is wrong has been noted.
  func scalar<Value: FieldValue>(_ type: Value.Type) -> Value?
  /// The value written as one line of facts or as a map, or nil after noting what is wrong.
  func facts<Value: Declared>(_ type: Value.Type) -> Value?
  /// The items of a list; a single value is a list of one.
  func items() -> [any FieldSource]
}
