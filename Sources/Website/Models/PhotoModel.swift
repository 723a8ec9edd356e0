/// A photograph.
struct PhotoModel: TemplateModel {
  /// For example `files/up-1.jpg`.
  var src: String
  /// For example `村委会公示栏上贴出的公示`.
  var alt: String
  /// For example `800`.
  var width: String
  /// For example `600`.
  var height: String
  /// For example `11月23日 村委会公示栏`.
  var caption: String

  static let slots: [Slot<PhotoModel>] = [
    .text("src", \.src),
    .text("alt", \.alt),
    .text("width", \.width),
    .text("height", \.height),
    .text("caption", \.caption),
  ]
}
