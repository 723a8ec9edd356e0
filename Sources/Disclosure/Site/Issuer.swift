/// 发布单位.
public struct Issuer: Declared, Hashable {
  /// What sort of body an issuer is; rules ask for it.
  public enum Sort: String, ChoiceValue {
    /// 村民委员会 or 居民委员会.
    case committee
    /// 党组织.
    case party
    /// 集体经济组织.
    case collective
    /// 村务监督委员会.
    case supervision
    /// 村民小组.
    case group
    /// 选举委员会.
    case election
    /// 上级机关: its papers are reposted.
    case higher = "higher-office"
    /// 其他.
    case other

    public var choice: Choice {
      switch self {
      case .committee: Choice("committee", "村委会", "居委会", "村民委员会", "居民委员会")
      case .party: Choice("party", "党组织")
      case .collective: Choice("collective", "集体经济组织")
      case .supervision: Choice("supervision", "监督委员会")
      case .group: Choice("group", "村民小组", "居民小组")
      case .election: Choice("election", "选举委员会")
      case .higher: Choice("higher-office", "上级机关")
      case .other: Choice("other", "其他")
      }
    }
  }

  /// 代号: stands in addresses.
  public var code: String?
  /// 名称.
  public var name: String?
  /// 字: stands before its numbers.
  public var word: String?
  /// 类别; worked out from the name where absent.
  public var sort: Sort?
  /// 监督: who supervises its disclosures.
  public var supervisor: String?
  /// 提意见找.
  public var contact: Contact?

  public init() {}

  public static let fields: [Field<Issuer>] = [
    Field(
      "code", ["代号"], \.code, required: true, example: "cun",
      Wording("小写字母，出现在网址里", "lower-case letters, part of addresses")),
    Field(
      "name", ["名称"], \.name, required: true, example: "青禾村村民委员会", Wording("全称", "the full name")),
    Field("word", ["字"], \.word, example: "青禾村", Wording("编号前面的字", "the word before its numbers")),
    Field(
      "sort", ["类别"], \.sort, example: "村委会",
      Wording("哪一类单位；一般不用写", "the sort of body; worked out from the name")),
    Field(
      "supervisor", ["监督"], \.supervisor, example: "村务监督委员会",
      Wording("谁监督它的公开", "who supervises it")),
    Field(
      "contact", ["提意见找"], \.contact, example: "监事会 0816-2200000",
      Wording("对它的公示有意见找谁", "who takes opinions on its notices")),
  ]

  /// The sort of body: as written, else by the words of its name.
  public var effectiveSort: Sort {
    if let sort { return sort }
    let name = name ?? ""
    for (words, sort) in Issuer.nameHints where words.contains(where: { name.holds($0) }) {
      return sort
    }
    return .other
  }

  private static let nameHints: [([String], Sort)] = [
    (["监督委员会", "监委会", "监事会"], .supervision),
    (["选举委员会"], .election),
    (["支部", "党委", "党总支", "共产党", "中共"], .party),
    (["合作社", "合作联合社", "经济联合社", "经济合作", "经济组织"], .collective),
    (["村民小组", "居民小组"], .group),
    (["村民委员会", "居民委员会", "村委会", "居委会"], .committee),
    (["人民政府", "办事处", "管理局", "自然资源局"], .higher),
  ]
}
