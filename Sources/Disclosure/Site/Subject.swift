/// 主体: whom the site speaks for; words, bodies and duties follow it.
public enum Subject: String, ChoiceValue {
  /// 村.
  case village
  /// 社区.
  case community
  /// 涉农社区: a community that still has a collective of farmers.
  case mixed

  public var choice: Choice {
    switch self {
    case .village: Choice("village", "村")
    case .community: Choice("community", "社区")
    case .mixed: Choice("mixed", "涉农社区")
    }
  }
}
