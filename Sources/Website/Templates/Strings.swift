/// The fixed words of a theme by key; a template names them `{{t.key}}`.
///
/// They are constants: a sentence that holds a number or a name is made by its page model.
public struct Strings: Sendable, Hashable {
  /// The words by key.
  private let table: [String: String]
  /// The keys in order, for suggestions.
  let keys: [String]

  /// Creates a table of words.
  public init(_ table: [String: String] = [:]) {
    self.table = table
    keys = table.keys.sorted()
  }

  /// The words for `key`.
  public subscript(key: String) -> String? { table[key] }
}
