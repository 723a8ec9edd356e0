/// One file to open.
struct AttachmentRowModel: TemplateModel {
  /// For example `files/测量图.pdf`.
  var href: String
  /// For example `测量图`.
  var name: String
  /// For example `PDF，320 KB`.
  var sizeLine: String?

  static let slots: [Slot<AttachmentRowModel>] = [
    .text("href", \.href),
    .text("name", \.name),
    .text("sizeLine", \.sizeLine),
  ]
}
