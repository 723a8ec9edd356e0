import Disclosure

extension AppealModel {
  /// Whom to ask next: the site's superior, then the hotline 12345.
  init(_ site: Site, words: Words) {
    var rows: [PhoneRowModel] = []
    if let superior = site.superior, let who = superior.who, let phone = superior.phone {
      rows.append(PhoneRowModel(who: who, phone: phone.text, phoneHref: PhoneLink.href(phone)))
    }
    rows.append(
      PhoneRowModel(
        who: words("政务服务便民热线", "Public service hotline"), phone: "12345",
        phoneHref: "tel:12345"))
    self.init(rows: rows)
  }
}
