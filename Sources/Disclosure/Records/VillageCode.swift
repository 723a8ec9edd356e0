/// 村规民约: one version of the village's own rules.
public struct VillageCode: Record {
  public static let kind = RecordKind.code

  public var envelope = Envelope()

  /// 标题.
  public var title = ""
  /// 版本, for example 2025年修订.
  public var version: String?
  /// 通过: the assembly that adopted it.
  public var adopted: Meeting?
  /// 备案.
  public var filing: Filing?
  /// 施行: in force from this day on.
  public var inForceFrom: Day?
  /// 废止: in force up to the day before.
  public var inForceTo: Day?
  /// 草稿.
  public var isDraft = false
  /// 备注.
  public var note: String?

  /// The articles, found in the body by their openings 第一条, 第二条 and so on.
  public var articles: [Article] = []

  public init() {}

  public static let fields: [Field<VillageCode>] = [
    Field("title", ["标题"], \.title, required: true, example: "青禾村村规民约", Wording("名称", "the title")),
    Field(
      "version", ["版本"], \.version, expected: true, example: "2025年修订",
      Wording("哪一版", "the version")),
    Field(
      "adopted", ["通过"], \.adopted, required: true,
      example: "2025-03-02 村民会议 应到860 实到602 同意588 反对9 弃权5",
      Wording("哪次会通过的", "the assembly that adopted it")),
    Field(
      "filed", ["备案"], \.filing, expected: true, example: "2025-03-10 青山镇人民政府",
      Wording("报哪里备案", "where it was filed")),
    Field(
      "from", ["施行"], \.inForceFrom, required: true, example: "2025-03-15",
      Wording("哪天起施行", "in force from")),
    Field(
      "to", ["废止"], \.inForceTo, example: "2027-01-01",
      Wording("哪天起不再施行", "no longer in force from this day on")),
    Field(
      "draft", ["草稿"], \.isDraft, example: "是",
      Wording("写“是”就先不发布", "yes keeps it from being published")),
    Field("note", ["备注"], \.note, example: "原件在档案柜", Wording("只给自己看，不公开", "never published")),
  ]
}
