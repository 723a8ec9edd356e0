/// What a finding makes the build do with its record (`拦下`, `要补`, `建议`).
public enum Effect: String, Sendable, Hashable, CaseIterable {
  /// 拦下: publishing would harm a person or say something false that is not yet on the wall.
  /// The record is neither printed nor published; an earlier clean page stays.
  case withhold
  /// 要补: a fact of the past, or a duty missed. Published, with one neutral line on the page.
  case mark
  /// 建议: better practice, shown to the clerk only.
  case advise

  /// The word that a clerk reads.
  public var wording: Wording {
    switch self {
    case .withhold: Wording("拦下", "withheld")
    case .mark: Wording("要补", "to mend")
    case .advise: Wording("建议", "advice")
    }
  }
}
