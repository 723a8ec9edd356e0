/// 结果: what became of the matter.
public struct Outcome: Declared, Hashable {
  /// 日期.
  public var date: Day?
  /// 内容.
  public var text: String?
  /// 文件.
  public var file: String?

  public init() {}

  public static let restFields = ["text"]

  public static let fields: [Field<Outcome>] = [
    Field(
      "date", ["日期"], \.date, required: true, example: "2026-11-02",
      Wording("结果哪天公开", "the day it was made public")),
    Field("text", ["内容"], \.text, required: true, example: "按方案分配", Wording("结果是什么", "the result")),
    Field("file", ["文件"], \.file, example: "验收单.pdf", Wording("相关文件", "a file that shows it")),
  ]
}
