/// A language in which the program speaks.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Chinese, simplified characters.
  case chinese = "zh-CN"
  /// English.
  case english = "en"
}
