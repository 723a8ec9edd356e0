/// A matter in a few plain words.
struct PlainWordsModel: TemplateModel {
  /// For example `今年集体收入怎么分给成员。`.
  var what: String
  /// For example `286,400.00元，分给412名成员`.
  var money: String?
  /// For example `12月1日（星期二）前可以提意见`.
  var until: String?
  /// For example `村务监督委员会`.
  var who: String?
  /// For example `0816-2200000`.
  var phone: String?
  /// For example `tel:08162200000`.
  var phoneHref: String?

  static let slots: [Slot<PlainWordsModel>] = [
    .text("what", \.what),
    .text("money", \.money),
    .text("until", \.until),
    .text("who", \.who),
    .text("phone", \.phone),
    .text("phoneHref", \.phoneHref),
  ]
}
