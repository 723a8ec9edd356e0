/// Where a table or a column may be shown.
public enum Channel: String, ChoiceValue {
  /// 网上: on the web and on paper.
  case web
  /// 只上纸: on paper only; the web shows totals.
  case paper
  /// 不公开: nowhere.
  case none

  public var choice: Choice {
    switch self {
    case .web: Choice("web", "网上", "上网")
    case .paper: Choice("paper", "只上纸", "纸上")
    case .none: Choice("none", "不公开")
    }
  }
}
