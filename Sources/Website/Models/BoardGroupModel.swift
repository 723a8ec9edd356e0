/// Where the notice hangs.
struct BoardGroupModel: TemplateModel {
  var rows: [BoardRowModel] = []
  /// How long it stays up, what was not recorded.
  var lines: [LineModel] = []
  var photos: PhotoGroupModel?

  static let slots: [Slot<BoardGroupModel>] = [
    .list("rows", \.rows),
    .list("lines", \.lines),
    .model("photos", \.photos),
  ]
}
