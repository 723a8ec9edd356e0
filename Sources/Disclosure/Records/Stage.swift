/// At which stage of its decision a matter is made public (阶段).
public enum Stage: String, ChoiceValue {
  /// 会前: before the meeting that decides.
  case beforeMeeting = "before-meeting"
  /// 决议后: after the decision, before it is carried out.
  case afterDecision = "after-decision"
  /// 结果: after it was carried out.
  case outcome

  public var choice: Choice {
    switch self {
    case .beforeMeeting: Choice("before-meeting", "会前")
    case .afterDecision: Choice("after-decision", "决议后")
    case .outcome: Choice("outcome", "结果")
    }
  }
}
