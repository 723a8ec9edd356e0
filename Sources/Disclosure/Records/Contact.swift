/// 提意见找: who takes opinions.
public struct Contact: Declared, Hashable {
  /// 单位.
  public var who: String?
  /// 电话.
  public var phone: Phone?
  /// 地点.
  public var place: String?
  /// 时间.
  public var hours: String?

  public init() {}

  public static let restFields = ["who", "place", "hours"]

  public static let fields: [Field<Contact>] = [
    Field(
      "who", ["单位", "联系人"], \.who, required: true, example: "村务监督委员会", Wording("找谁", "whom to ask")),
    Field("phone", ["电话"], \.phone, example: "0816-2200000", Wording("办公电话", "the office's phone")),
    Field("place", ["地点", "地址"], \.place, example: "村委会一楼", Wording("到哪里找", "where")),
    Field(
      "hours", ["时间"], \.hours, example: "工作日9:00-17:00", Wording("什么时间有人", "when someone is there")
    ),
  ]
}
