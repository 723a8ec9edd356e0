/// An entry of the navigation.
struct NavItemModel: TemplateModel {
  /// For example `全部事项`.
  var label: String
  /// For example `../../index.html`.
  var href: String
  var isCurrent = false

  static let slots: [Slot<NavItemModel>] = [
    .text("label", \.label),
    .text("href", \.href),
    .flag("isCurrent", \.isCurrent),
  ]
}
