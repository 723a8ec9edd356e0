/// The state of a matter on a day; computed from facts, never written by hand.
public enum MatterState: String, Sendable, Hashable, CaseIterable {
  /// 草稿.
  case draft
  /// 待贴出.
  case planned
  /// 公示中.
  case open
  /// 正在答复意见.
  case answering
  /// 公示结束.
  case ended
  /// 正在办理.
  case underWay = "under-way"
  /// 结果已公开.
  case published
  /// 已公开: a notice without a window hangs or hung.
  case disclosed
  /// 已存档.
  case archived
  /// 已撤回.
  case withdrawn

  /// The word that villagers read.
  public var wording: Wording {
    switch self {
    case .draft: Wording("草稿", "draft")
    case .planned: Wording("待贴出", "to be posted")
    case .open: Wording("公示中", "open")
    case .answering: Wording("正在答复意见", "answering opinions")
    case .ended: Wording("公示结束", "window over")
    case .underWay: Wording("正在办理", "under way")
    case .published: Wording("结果已公开", "result published")
    case .disclosed: Wording("已公开", "made public")
    case .archived: Wording("已存档", "archived")
    case .withdrawn: Wording("已撤回", "withdrawn")
    }
  }
}
