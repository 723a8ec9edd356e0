/// A body with its telephone.
struct PhoneRowModel: TemplateModel {
  /// For example `青禾镇政府`.
  var who: String
  /// For example `0816-2300000`.
  var phone: String?
  /// For example `tel:08162300000`.
  var phoneHref: String?

  static let slots: [Slot<PhoneRowModel>] = [
    .text("who", \.who),
    .text("phone", \.phone),
    .text("phoneHref", \.phoneHref),
  ]
}
