/// 收支公开: the accounts of one book of one issuer for one period, with their ledger.
public struct Account: Record {
  public static let kind = RecordKind.account

  public var envelope = Envelope()

  /// 标题; worked out where none is written.
  public var title = ""
  /// 发布单位 as the record names it.
  public var issuer: String?
  /// 账: which of the issuer's books.
  public var book = ""
  /// 期间.
  public var period: AccountPeriod?
  /// 上期结余: what was left before the period.
  public var opening: Money?
  /// 本期结余: what is left at its end.
  public var closing: Money?
  /// 台账: the file of the ledger.
  public var ledger: String?
  /// 监督意见.
  public var supervision: SupervisionOpinion?
  /// 差额说明: why figures that should agree do not.
  public var difference: String?
  /// 一句话; worked out where none is written.
  public var summary: String?
  /// 提意见找.
  public var contact: Contact?
  /// 贴在哪.
  public var boards: [String] = []
  /// 贴出记录.
  public var posted: [PostingRecord] = []
  /// 附件.
  public var files: [String] = []
  /// 草稿.
  public var isDraft = false
  /// 备注.
  public var note: String?

  public init() {}

  public static let fields: [Field<Account>] = [
    Field(
      "title", ["标题"], \.title, example: "青禾社2026年10月收支公开",
      Wording("可以不写，程序按单位、期间和账的名称写", "made from issuer, period and book if absent")),
    Field(
      "issuer", ["发布单位"], \.issuer, example: "青禾村股份经济合作联合社",
      Wording("哪个单位的账；不写就是 site.yaml 里的第一个单位", "whose accounts; the site's first issuer if absent")),
    Field(
      "book", ["账", "账本", "账目"], \.book, required: true, example: "集体账",
      Wording("哪一本账：村级账、集体账、征地补偿专账……每期写同一个名称", "which book; the same name every time")),
    Field(
      "period", ["期间"], \.period, required: true, example: "2026-10",
      Wording("哪个月、哪个季度或哪一年", "the month, quarter or year")),
    Field(
      "opening", ["上期结余", "上月结余", "上季度结余", "上年结余", "期初", "期初余额", "期初结余"], \.opening,
      required: true, example: "48,120.50元", Wording("期初账上有多少钱", "the money at the beginning")),
    Field(
      "closing", ["本期结余", "本月结余", "本季度结余", "本年结余", "期末", "期末余额", "期末结余"], \.closing,
      required: true, example: "51,300.50元", Wording("期末账上有多少钱", "the money at the end")),
    Field(
      "ledger", ["台账", "收支明细"], \.ledger, required: true, example: "2026-10-集体账.csv",
      Wording("逐笔的收支表，CSV文件，和这个文件放在一起", "the ledger, a CSV file beside the record")),
    Field(
      "supervision", ["监督意见", "民主理财"], \.supervision, example: "2026-11-08 逐笔核对，同意公开",
      Wording("监督机构哪天、什么意见", "the supervision body's opinion and its day")),
    Field(
      "difference", ["差额说明"], \.difference, example: "9月有一笔电费90.00元漏记，10月补记",
      Wording("数字对不上时写原因，会印在网页和纸上", "why figures do not agree; shown on page and paper")),
    Field(
      "summary", ["一句话"], \.summary, example: "10月收鱼塘租金6,000元，修水渠用了2,820元。",
      Wording("一句大白话；可以不写，程序会写", "one plain sentence; worked out if absent")),
    Field(
      "contact", ["提意见找"], \.contact, example: "监事会 0816-2200000 村委会一楼 工作日9:00-17:00",
      Wording("对账目有疑问找谁", "whom to ask")),
    Field(
      "boards", ["贴在哪"], \.boards, example: "村委会公示栏、三组公示点",
      Wording("贴在哪些公示栏；不写就是所有主栏", "the boards; all required ones if absent")),
    Field(
      "posted", ["贴出记录"], \.posted, example: "2026-11-10 村委会公示栏",
      Wording("哪天贴到了哪个公示栏，一行一个", "the day each board was posted")),
    Field(
      "files", ["附件"], \.files, example: "银行对账单.pdf", Wording("其他附件的文件名", "other files")),
    Field(
      "draft", ["草稿"], \.isDraft, example: "是",
      Wording("写“是”就先不发布", "yes keeps it from being published")),
    Field(
      "note", ["备注"], \.note, example: "原始凭证在档案柜三层", Wording("只给自己看，不公开", "never published")),
  ]
}
