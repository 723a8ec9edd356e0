/// How strong the source of a rule is, strongest first.
public enum RuleRank: String, Sendable, Hashable, CaseIterable {
  /// 法律: a statute.
  case law
  /// 法规: a regulation of the State Council or of a province or city.
  case regulation
  /// 政策: a policy paper.
  case policy
  /// 村规: the village's own rules.
  case villageRule = "village"
  /// 惯例: practice seen; a page says 参照, never 依据.
  case practice

  /// The Chinese word used in rule packs and on pages.
  public var wording: Wording {
    switch self {
    case .law: Wording("法律", "law")
    case .regulation: Wording("法规", "regulation")
    case .policy: Wording("政策", "policy")
    case .villageRule: Wording("村规", "village rule")
    case .practice: Wording("惯例", "practice")
    }
  }
}
