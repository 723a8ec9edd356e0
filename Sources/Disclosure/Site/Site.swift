/// The site file: who the site speaks for, its issuers and boards.
public struct Site: Declared {
  /// 格式: the version of the record format.
  public var format: Int?
  /// 名称: the site's name.
  public var name = ""
  /// 主体: village, community, or a community that was a village.
  public var subject: Subject?
  /// 地区: the 12-digit code; rule packs match by prefix.
  public var region: String?
  /// 地址: where the site can be reached; without it no QR code, sitemap or canonical address.
  public var address: String?
  /// 单位: the issuers; the first is the default.
  public var issuers: [Issuer] = []
  /// 公示栏: the boards.
  public var boards: [Board] = []
  /// 提意见找: who takes opinions where a record names nobody.
  public var contact: Contact?
  /// 上级: whom to ask next.
  public var superior: Contact?
  /// 开启: the optional parts of the site.
  public var features: [String] = []
  /// 演示日: the fixed day of a demonstration site.
  public var demoDay: Day?
  /// 演示说明: what a demonstration site says of itself.
  public var demoNote: String?
  /// 颜色: the colour of the pages; the theme's own where absent.
  public var colour: Colour?
  /// 备注.
  public var note: String?
  /// Where the fields stand.
  public var places = Places(file: "site.yaml")

  public init() {}

  public static let fields: [Field<Site>] = [
    Field(
      "format", ["格式"], \.format, required: true, example: "1",
      Wording("记录格式的版本，现在是1", "the record format, now 1")),
    Field(
      "name", ["名称"], \.name, required: true, example: "青禾村公示栏",
      Wording("公示栏的名称", "the site's name")),
    Field(
      "subject", ["主体"], \.subject, required: true, example: "村",
      Wording("村、社区或涉农社区", "village or community")),
    Field(
      "region", ["地区"], \.region, required: true, example: "\"510703999201\"",
      Wording("12位区划代码，决定用哪些规则", "12-digit region code; rule packs match by prefix")),
    Field(
      "address", ["地址"], \.address, example: "https://qinghe.example",
      Wording("网址；不写就没有二维码", "the site's address; no QR code without it")),
    Field(
      "issuers", ["单位"], \.issuers, required: true,
      example: "{代号: cun, 名称: 青禾村村民委员会, 字: 青禾村, 监督: 村务监督委员会}",
      Wording("发布单位，第一个是默认", "who speaks; the first is the default")),
    Field(
      "boards", ["公示栏"], \.boards, required: true, example: "{名称: 村委会公示栏, 主栏: 是, 片区: 全村}",
      Wording("村里的公示栏", "the boards")),
    Field(
      "contact", ["提意见找"], \.contact, example: "村务监督委员会 0816-2200000 村委会一楼 工作日9:00-17:00",
      Wording("有意见找谁", "who takes opinions")),
    Field(
      "superior", ["上级"], \.superior, example: "青山镇人民政府 0816-2300000",
      Wording("对答复不满意找谁", "whom to ask next")),
    Field("features", ["开启"], \.features, example: "[积分, 红榜]", Wording("开启哪些栏目", "optional parts")),
    Field(
      "demoDay", ["演示日"], \.demoDay, example: "2026-11-22",
      Wording("演示网站固定在哪一天", "the fixed day of a demonstration")),
    Field(
      "demoNote", ["演示说明"], \.demoNote, example: "本站是演示，内容都是虚构的。",
      Wording("演示网站的说明", "what a demonstration says of itself")),
    Field(
      "colour", ["颜色"], \.colour, example: "#1f4e3d",
      Wording(
        "网页的主色，写#和6位数；要够深，太浅的会告诉您改成多深",
        "the colour of the pages; dark enough to be read")),
    Field("note", ["备注"], \.note, example: "", Wording("只给自己看，不公开", "never published")),
  ]
}
