import Disclosure

/// How a withheld record stands on the site.
public enum Hold: Sendable, Hashable {
  /// The former clean page stays as it was; the pipeline copies its bytes, and no job is made.
  case frozen(since: Day?)
  /// A page at the record's address says that it is being checked.
  case stub
}
