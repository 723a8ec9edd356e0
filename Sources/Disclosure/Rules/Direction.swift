/// Which way a number of a rule binds (方向).
public enum Direction: String, ChoiceValue {
  /// 不少于.
  case floor
  /// 不超过.
  case ceiling
  /// 不晚于.
  case deadline

  public var choice: Choice {
    switch self {
    case .floor: Choice("floor", "不少于")
    case .ceiling: Choice("ceiling", "不超过")
    case .deadline: Choice("deadline", "不晚于")
    }
  }
}
