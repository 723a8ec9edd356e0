/// A meeting that was held, with its count of people and votes.
public struct Meeting: Declared, Hashable {
  /// 日期.
  public var date: Day?
  /// 会议: the body that met.
  public var body: String?
  /// 应到.
  public var due: Int?
  /// 实到.
  public var present: Int?
  /// 同意.
  public var inFavour: Int?
  /// 反对.
  public var against: Int?
  /// 弃权.
  public var abstaining: Int?

  public init() {}

  public static let restFields = ["body"]

  public static let fields: [Field<Meeting>] = [
    Field(
      "date", ["日期"], \.date, required: true, example: "2026-10-22", Wording("哪天开的", "the day")),
    Field(
      "body", ["会议", "名称"], \.body, required: true, example: "成员代表大会",
      Wording("什么会", "the body that met")),
    Field("due", ["应到"], \.due, example: "61", Wording("应到多少人", "members entitled to come")),
    Field("present", ["实到"], \.present, example: "55", Wording("实到多少人", "members present")),
    Field("for", ["同意", "赞成"], \.inFavour, example: "52", Wording("同意几票", "votes in favour")),
    Field("against", ["反对", "不同意"], \.against, example: "2", Wording("反对几票", "votes against")),
    Field("abstain", ["弃权"], \.abstaining, example: "1", Wording("弃权几票", "abstentions")),
  ]
}
