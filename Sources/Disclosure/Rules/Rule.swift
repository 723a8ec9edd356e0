/// One rule with its source, dates and scope.
public struct Rule: Declared {
  /// 代号, unique in its pack.
  public var id = ""
  /// 种类.
  public var kind: RuleKind?
  /// 名称: what the rule asks, in a few words.
  public var name: String?
  /// 适用.
  public var scope = RuleScope()
  /// 天数, in days of `count`.
  public var days: Int?
  /// 计日.
  public var count: DayCount?
  /// 方向.
  public var direction: Direction?
  /// 机构: the bodies that the rule is about, by the words that name them.
  public var bodies: [String] = []
  /// 到会: the quorum; any one of several suffices.
  public var quorum: [Threshold] = []
  /// 通过: the majority.
  public var majority: Threshold?
  /// 步骤.
  public var steps: [ProcedureStep] = []
  /// 事件: from which event a deadline runs, or what a duty is about.
  public var event: String?
  /// 每: how often a duty falls due.
  public var every: String?
  /// 词.
  public var words: [String] = [] {
    didSet { wordIndex = WordIndex(words) }
  }
  /// The words, ready for searching.
  private(set) var wordIndex = WordIndex([])
  /// 同句: a word counts only where one of these stands in the same sentence; empty for always.
  public var companions: [String] = []
  /// 纸上: the columns that paper may show; 全部 for all.
  public var onPaper: [String] = []
  /// 网上: the columns that the web may show; 全部 for all, 不登 for no list at all.
  public var onWeb: [String] = []
  /// 类: what the words are about (辱骂, 处罚 …).
  public var topic: String?
  /// 改写: what to write instead.
  public var advice: String?
  /// 效力.
  public var rank: RuleRank?
  /// 自: in force from this day on.
  public var from: Day?
  /// 至: in force up to and including this day.
  public var to: Day?
  /// 来源.
  public var source = RuleSource()
  /// 程度.
  public var degree: Degree?
  /// 推定: what of the rule is our inference and not in the source's text.
  public var assumption: String?
  /// The pack in which it stands; set when packs are read.
  public var pack = ""

  public init() {}

  /// Whether it is in force on `day`.
  public func isInForce(on day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }

  /// The rule and its source, for findings and pages.
  public var citation: Citation {
    Citation(
      id: pack.isEmpty ? id : pack + "/" + id, source: source.title,
      article: source.article ?? "", rank: rank ?? .practice)
  }

  public static let fields: [Field<Rule>] = [
    Field(
      "id", ["代号"], \.id, required: true, example: "posting-15",
      Wording("代号，包内不重复", "unique in its pack")),
    Field(
      "kind", ["种类"], \.kind, required: true, example: "张贴期",
      Wording("规则管什么", "what the rule is about")),
    Field("name", ["名称"], \.name, example: "公布期限不少于十五日", Wording("规则要求什么", "what it asks")),
    Field(
      "scope", ["适用"], \.scope, example: "{主体: 村, 归属: 集体}",
      Wording("管哪些；不写就是都管", "to what it applies; all if absent")),
    Field("days", ["天数"], \.days, example: "15", Wording("几天", "the number of days")),
    Field(
      "count", ["计日"], \.count, example: "自然日", Wording("自然日、工作日或首日计入", "how days are counted")),
    Field(
      "direction", ["方向"], \.direction, example: "不少于",
      Wording("不少于、不超过或不晚于", "floor, ceiling or deadline")),
    Field("bodies", ["机构"], \.bodies, example: "成员代表大会", Wording("哪些会议或机构", "the bodies")),
    Field(
      "quorum", ["到会"], \.quorum, example: "不少于 2/3 应到",
      Wording("多少人到会才能开会；几条写几行，满足一条就行", "the quorum")),
    Field(
      "majority", ["通过"], \.majority, example: "不少于 2/3 应到", Wording("多少票才算通过", "the majority")),
    Field("steps", ["步骤"], \.steps, example: "", Wording("一步一步怎么定", "the steps in their order")),
    Field(
      "event", ["事件"], \.event, example: "收到意见",
      Wording("从哪件事起算，或管什么", "the event from which a deadline runs")),
    Field("every", ["每"], \.every, example: "季度", Wording("多久一次", "how often")),
    Field("words", ["词"], \.words, example: "懒汉、刁民", Wording("管哪些词", "the words")),
    Field(
      "with", ["同句"], \.companions, example: "分红、低保",
      Wording("同一句里有这些词才算；不写就是都算", "the words count only beside one of these")),
    Field(
      "paper", ["纸上"], \.onPaper, example: "户主、组、金额", Wording("纸上可以有哪些栏", "columns for paper")),
    Field("web", ["网上"], \.onWeb, example: "户数、总额", Wording("网上可以有哪些栏", "columns for the web")),
    Field("topic", ["类"], \.topic, example: "辱骂", Wording("这些词是哪一类", "what the words are about")),
    Field("advice", ["改写"], \.advice, example: "只写事和地方", Wording("应该怎么写", "what to write instead")),
    Field(
      "rank", ["效力"], \.rank, required: true, example: "法律",
      Wording("法律、法规、政策、村规或惯例", "how strong the source is")),
    Field("from", ["自"], \.from, example: "2026-01-01", Wording("从哪天起有效", "in force from")),
    Field(
      "to", ["至"], \.to, example: "2025-12-31", Wording("到哪天为止", "in force up to and including")),
    Field(
      "source", ["来源"], \.source, required: true,
      example: "{名称: 村民委员会组织法（2025年修订）, 条: 第三十五条, 核对: 2026-11-22}",
      Wording("写在哪里", "where it is written")),
    Field(
      "degree", ["程度"], \.degree, example: "必须", Wording("必须、要补或建议", "how strictly it is taken")),
    Field(
      "assumption", ["推定"], \.assumption, example: "原文只写“日”，按自然日算",
      Wording("哪些是推定，原文没有写明", "what of it is inferred")),
  ]
}
