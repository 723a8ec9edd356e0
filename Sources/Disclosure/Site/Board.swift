/// 公示栏: a place where paper hangs.
public struct Board: Declared, Hashable {
  /// 名称.
  public var name: String?
  /// 主栏: a window starts only when all boards of this sort were posted.
  public var isRequired = false
  /// 片区: the part of the village that it serves.
  public var area: String?

  public init() {}

  public static let fields: [Field<Board>] = [
    Field("name", ["名称"], \.name, required: true, example: "村委会公示栏", Wording("公示栏叫什么", "its name")),
    Field(
      "required", ["主栏"], \.isRequired, example: "是",
      Wording("主栏都贴出后才起算", "the window starts when all of these were posted")),
    Field(
      "area", ["片区"], \.area, example: "全村",
      Wording("给哪一片人看", "the part of the village that it serves")),
  ]
}
