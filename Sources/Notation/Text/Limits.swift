/// How much of a hostile or mistaken file is read before it is refused by its name.
public enum Limits {
  /// The front matter of a record, in bytes.
  public static let frontMatter = 256 * 1024
  /// The body of a record, in bytes.
  public static let body = 1024 * 1024
  /// A record's file as a whole, in bytes.
  public static let record = frontMatter + body + 64
  /// A table, in bytes.
  public static let table = 10 * 1024 * 1024
  /// The columns of a table.
  public static let columns = 200
  /// How deep lists and maps may lie in each other.
  public static let depth = 16
  /// Findings that one file may bring; the rest would bury them.
  public static let findings = 200
}
