/// The form of a notice (形式).
public enum Form: String, ChoiceValue {
  /// 公示: a draft that invites objection and has a window.
  case consultation
  /// 公告: announces something decided.
  case announcement
  /// 公开: a standing duty to disclose.
  case disclosure
  /// 转贴: another office's paper.
  case repost

  public var choice: Choice {
    switch self {
    case .consultation: Choice("consultation", "公示")
    case .announcement: Choice("announcement", "公告")
    case .disclosure: Choice("disclosure", "公开", "公布")
    case .repost: Choice("repost", "转贴")
    }
  }
}
