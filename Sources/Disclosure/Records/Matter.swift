/// 公开事项: one public matter, from proposal to result.
public struct Matter: Record {
  public static let kind = RecordKind.matter

  public var envelope = Envelope()

  /// 标题.
  public var title = ""
  /// 编号.
  public var number: DocumentNumber?
  /// 发布单位, by its name, its 字 or its 代号 in the site file.
  public var issuer: String?
  /// 事项: the category, as rule packs name it.
  public var matter = ""
  /// 草稿: not to be published yet.
  public var isDraft = false
  /// 形式; without it 公示.
  public var form: Form?
  /// 阶段; without it 决议后.
  public var stage: Stage?
  /// 依据: what the matter rests on, in the clerk's words.
  public var basis: [String] = []
  /// 一句话: what it is about, in one sentence a villager reads first.
  public var summary: String?
  /// 金额.
  public var amount: Money?
  /// 已开的会.
  public var meetings: [Meeting] = []
  /// 监督意见.
  public var supervision: SupervisionOpinion?
  /// 乡镇审批.
  public var approval: Approval?
  /// 计划贴出.
  public var planned: Day?
  /// 公示天数, in the days of the rule that applies.
  public var days: Int?
  /// 截止: computed; compared where typed.
  public var ends: Day?
  /// 贴在哪, by the boards' names in the site file.
  public var boards: [String] = []
  /// 提意见找.
  public var contact: Contact?
  /// 附表.
  public var tables: [TableReference] = []
  /// 附件: other files that belong to the notice.
  public var files: [String] = []
  /// 贴出记录.
  public var posted: [PostingRecord] = []
  /// 取下记录.
  public var takenDown: [PostingRecord] = []
  /// 收到的意见.
  public var objections: [Objection] = []
  /// 更正.
  public var corrections: [Correction] = []
  /// 撤回.
  public var withdrawal: Withdrawal?
  /// 实施.
  public var works: Works?
  /// 紧急.
  public var urgent: Urgency?
  /// 结果.
  public var outcome: Outcome?
  /// 照片.
  public var photos: [Photo] = []
  /// 重新公示.
  public var rounds: [Round] = []
  /// 网上公开到.
  public var publicUntil: Day?
  /// 说明.
  public var waivers: [Waiver] = []
  /// 曾用编号.
  public var formerNumbers: [DocumentNumber] = []
  /// 备注: never published.
  public var note: String?

  public init() {}
}
