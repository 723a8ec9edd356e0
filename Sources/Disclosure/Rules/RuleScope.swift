/// 适用: to what a rule applies; an empty part applies to all.
public struct RuleScope: Declared, Hashable {
  /// 主体.
  public var subjects: [Subject] = []
  /// 事项: by the categories' 代号 or names.
  public var matters: [String] = []
  /// 归属: by whose matter it is.
  public var owners: [MatterCategory.Owner] = []
  /// 单位.
  public var issuers: [Issuer.Sort] = []
  /// 阶段.
  public var stages: [Stage] = []
  /// 形式.
  public var forms: [Form] = []
  /// 记录: by the kind of record.
  public var records: [RecordKind] = []

  public init() {}

  public static let fields: [Field<RuleScope>] = [
    Field("subjects", ["主体"], \.subjects, example: "村", Wording("村、社区、涉农社区", "village, community")),
    Field("matters", ["事项"], \.matters, example: "dividend", Wording("事项的代号或名称", "the matters")),
    Field("owners", ["归属"], \.owners, example: "集体", Wording("谁的事", "whose matters")),
    Field("issuers", ["单位"], \.issuers, example: "集体经济组织", Wording("哪类单位", "the sorts of issuer")),
    Field("stages", ["阶段"], \.stages, example: "决议后", Wording("哪个阶段", "the stages")),
    Field("forms", ["形式"], \.forms, example: "公示", Wording("哪种形式", "the forms")),
    Field("records", ["记录"], \.records, example: "红黑榜", Wording("哪类记录", "the kinds of record")),
  ]
}
