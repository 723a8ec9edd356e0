/// A category of matters (事项): its names and whose matter it is.
public struct MatterCategory: Declared, Hashable {
  /// Whose matter it is; this decides body and majority.
  public enum Owner: String, ChoiceValue {
    /// 村务: the village's or the community's own matter.
    case village
    /// 集体: the collective economic organisation's.
    case collective
    /// 政务: the act of a higher office; the village reposts it.
    case government
    /// 党务: the party organisation's.
    case party

    public var choice: Choice {
      switch self {
      case .village: Choice("village", "村务", "居务")
      case .collective: Choice("collective", "集体")
      case .government: Choice("government", "政务")
      case .party: Choice("party", "党务")
      }
    }
  }

  /// 代号: stands in addresses and rules.
  public var id = ""
  /// 名称.
  public var name = ""
  /// 别名.
  public var aliases: [String] = []
  /// 标题词: words of a title by which `gongshi new` takes it for this matter.
  public var titleWords: [String] = []
  /// 归属.
  public var owner: Owner?
  /// 要开会: whether the matter is decided by a vote.
  public var isVoted = true
  /// 名单: whether its lists name households, so that they go on paper only.
  public var namesHouseholds = false

  public init() {}

  public static let fields: [Field<MatterCategory>] = [
    Field("id", ["代号"], \.id, required: true, example: "dividend", Wording("代号", "the identifier")),
    Field("name", ["名称"], \.name, required: true, example: "年终分红", Wording("名称", "the name")),
    Field("aliases", ["别名"], \.aliases, example: "收益分配、分红", Wording("别的叫法", "other names")),
    Field(
      "titleWords", ["标题词"], \.titleWords, example: "出租",
      Wording("标题里有这些词的，新写时当作这一类", "words of a title by which a new record is taken for it")),
    Field(
      "owner", ["归属"], \.owner, required: true, example: "集体",
      Wording("村务、集体、政务或党务", "whose matter it is")),
    Field(
      "voted", ["要开会"], \.isVoted, example: "是",
      Wording("是不是要开会表决", "whether it is decided by a vote")),
    Field(
      "households", ["有名单"], \.namesHouseholds, example: "是",
      Wording("附表有没有到户的名单", "whether its lists name households")),
  ]
}
