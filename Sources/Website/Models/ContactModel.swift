/// Who takes opinions.
struct ContactModel: TemplateModel {
  /// For example `村务监督委员会`.
  var who: String
  /// For example `0816-2200000`.
  var phone: String?
  /// Needed where `phone`.
  var phoneHref: String?
  /// For example `村委会一楼`.
  var place: String?
  /// For example `工作日9:00—17:00`.
  var hours: String?

  static let slots: [Slot<ContactModel>] = [
    .text("who", \.who),
    .text("phone", \.phone),
    .text("phoneHref", \.phoneHref),
    .text("place", \.place),
    .text("hours", \.hours),
  ]
}
