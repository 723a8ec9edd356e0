/// 规则包: dated, sourced rules of one region.
public struct RulePack: Declared {
  /// 代号.
  public var id = ""
  /// 名称.
  public var name = ""
  /// 地区: the prefix of the region codes for which it holds; empty for the whole country.
  public var region = ""
  /// 说明: what the pack is, for whoever reviews it.
  public var about: String?
  /// 规则.
  public var rules: [Rule] = []
  /// 事项: the categories of matters that the pack names.
  public var matters: [MatterCategory] = []
  /// Where the fields stand.
  public var places = Places(file: "")

  public init() {}

  public static let fields: [Field<RulePack>] = [
    Field(
      "id", ["代号"], \.id, required: true, example: "national",
      Wording("规则包的代号", "the pack's identifier")),
    Field(
      "name", ["名称"], \.name, required: true, example: "全国", Wording("规则包的名称", "the pack's name")),
    Field(
      "region", ["地区"], \.region, example: "\"510703\"",
      Wording("适用地区的代码前缀；全国的留空", "prefix of the regions; empty for the country")),
    Field("about", ["说明"], \.about, example: "", Wording("这个规则包是什么", "what the pack is")),
    Field("matters", ["事项"], \.matters, example: "", Wording("事项的类别", "the categories of matters")),
    Field("rules", ["规则"], \.rules, example: "", Wording("一条条规则", "the rules")),
  ]
}
