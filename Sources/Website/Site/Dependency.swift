/// What a page is made from, besides what is the same for the whole site (site file, rules, theme,
/// language, program).
public enum Dependency: Sendable, Hashable {
  /// A record, by its file.
  case record(String)
  /// All cards.
  case register
  /// The build day.
  case day
  /// A file of the theme or of a record, by its name.
  case asset(String)
  /// A value that was worked out from elsewhere and stands on the page, for example its remarks.
  case fact(String)
}
