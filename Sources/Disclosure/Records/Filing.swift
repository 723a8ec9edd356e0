/// 备案: where and when village rules were filed.
public struct Filing: Declared, Hashable {
  /// 日期.
  public var date: Day?
  /// 机关.
  public var office: String?

  public init() {}

  public static let restFields = ["office"]

  public static let fields: [Field<Filing>] = [
    Field("date", ["日期"], \.date, required: true, example: "2025-03-10", Wording("哪天", "the day")),
    Field("office", ["机关"], \.office, example: "青山镇人民政府", Wording("报哪个机关", "the office")),
  ]
}
