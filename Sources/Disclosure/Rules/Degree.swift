/// How strictly a rule is taken (程度): what the finding that rests on it does.
public enum Degree: String, ChoiceValue {
  /// 必须: before the posting the record is held back, afterwards it is marked.
  case must
  /// 要补: the record is published and marked.
  case mark
  /// 建议: shown to the clerk only.
  case advise

  public var choice: Choice {
    switch self {
    case .must: Choice("must", "必须")
    case .mark: Choice("mark", "要补")
    case .advise: Choice("advise", "建议")
    }
  }
}
