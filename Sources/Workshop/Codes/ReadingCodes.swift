import Disclosure

/// The codes of reading, of calendars, of the build and of themes, for `gongshi explain` and
/// `docs/checks.md`.
///
/// Checks explain themselves; to give a new code elsewhere is to add its line here.
public enum ReadingCodes {
  /// All of them, by code.
  public static let all = (fields + files + calendars + bodies + themes).sorted {
    $0.code < $1.code
  }
}
