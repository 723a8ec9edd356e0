/// What a rule is about (种类).
public enum RuleKind: String, ChoiceValue {
  /// 公示期: the length of a window.
  case window
  /// 张贴期: how long paper stays up.
  case posting
  /// 程序: the meetings that a matter needs, in their order.
  case procedure
  /// 表决: quorum and majority of a body.
  case vote
  /// 期限: something to be done within some days of an event.
  case deadline
  /// 审批: an approval that has to come first.
  case approval
  /// 禁止: what a body may not decide, or rules may not hold.
  case ban
  /// 职责: how often something has to be made public.
  case duty
  /// 用词: words that must not be published.
  case words
  /// 留存: how long personal data stay public.
  case retention
  /// 姓名: who may be named where.
  case names
  /// 分类: the groups under which something is to be made public.
  case grouping
  /// 计日: how days are counted.
  case counting

  public var choice: Choice {
    switch self {
    case .window: Choice("window", "公示期")
    case .posting: Choice("posting", "张贴期")
    case .procedure: Choice("procedure", "程序")
    case .vote: Choice("vote", "表决")
    case .deadline: Choice("deadline", "期限")
    case .approval: Choice("approval", "审批")
    case .ban: Choice("ban", "禁止")
    case .duty: Choice("duty", "职责")
    case .words: Choice("words", "用词")
    case .retention: Choice("retention", "留存")
    case .names: Choice("names", "姓名")
    case .grouping: Choice("grouping", "分类")
    case .counting: Choice("counting", "计日规则")
    }
  }
}
