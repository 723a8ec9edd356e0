extension RuleRank: ChoiceValue {
  public var choice: Choice {
    switch self {
    case .law: Choice("law", "法律")
    case .regulation: Choice("regulation", "法规")
    case .policy: Choice("policy", "政策")
    case .villageRule: Choice("village", "村规")
    case .practice: Choice("practice", "惯例")
    }
  }
}
