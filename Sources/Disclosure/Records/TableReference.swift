/// 附表: a table of the record with its channel.
public struct TableReference: Declared, Hashable {
  /// 文件.
  public var file: String?
  /// 公开范围; household lists default to paper.
  public var channel: Channel?

  public init() {}

  public static let restFields = ["file"]

  public static let fields: [Field<TableReference>] = [
    Field(
      "file", ["文件"], \.file, required: true, example: "分配到组.csv", Wording("文件名", "the file's name")
    ),
    Field(
      "channel", ["范围", "公开范围"], \.channel, example: "网上",
      Wording("网上、只上纸或不公开；不写就是只上纸", "web, paper or none; paper if absent")),
  ]
}
