extension DayCount: ChoiceValue {
  public var choice: Choice {
    switch self {
    case .natural: Choice("natural", "自然日")
    case .workday: Choice("workday", "工作日")
    case .inclusive: Choice("inclusive", "首日计入")
    }
  }
}
