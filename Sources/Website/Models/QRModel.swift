/// The QR code of a sheet.
struct QRModel: TemplateModel {
  /// No `style` attribute; `fill` attributes only.
  var svg: HTML
  /// For example `qinghe.example/matters/2026/12`.
  var address: String

  static let slots: [Slot<QRModel>] = [
    .html("svg", \.svg),
    .text("address", \.address),
  ]
}
