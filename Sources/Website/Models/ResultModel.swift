/// What became of a matter.
struct ResultModel: TemplateModel {
  /// For example `12月10日`.
  var dateLine: String?
  /// For example `<p>分配款已发放到户。</p>`.
  var html: HTML
  var files: FileGroupModel?

  static let slots: [Slot<ResultModel>] = [
    .text("dateLine", \.dateLine),
    .html("html", \.html),
    .model("files", \.files),
  ]
}
