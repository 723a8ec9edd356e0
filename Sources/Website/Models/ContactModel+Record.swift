import Disclosure

extension ContactModel {
  /// The contact that a record names; nil where it names nobody.
  init?(_ contact: Contact) {
    guard let who = contact.who, !who.isEmpty else { return nil }
    self.init(
      who: who, phone: contact.phone?.text, phoneHref: contact.phone.map(PhoneLink.href),
      place: contact.place, hours: contact.hours)
  }
}
