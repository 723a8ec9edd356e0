/// Whom to ask when an answer does not satisfy.
struct AppealModel: TemplateModel {
  /// The township, then 12345; each has a phone.
  var rows: [PhoneRowModel] = []

  static let slots: [Slot<AppealModel>] = [
    .list("rows", \.rows)
  ]
}
