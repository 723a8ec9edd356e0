import Disclosure

/// One matter as its own pages show it on a day; the parts of the pages are its extensions.
struct MatterView: Sendable {
  let context: SiteContext
  let whole: MatterWhole
  /// Where the matter's page stands.
  let address: PageAddress
  let state: MatterState
  /// The round that counts on the day.
  let round: RoundTimeline
  /// Who takes opinions.
  let contact: Contact?

  init(_ whole: MatterWhole, at address: PageAddress, in context: SiteContext) {
    self.context = context
    self.whole = whole
    self.address = address
    state = whole.timeline.state(on: context.day)
    round = whole.timeline.current(on: context.day)
    contact = whole.contact(in: context.site)
  }

  var matter: Matter { whole.matter }
  var words: Words { context.words }
  var day: Day { context.day }
  var site: Site { context.site }

  /// A date of the matter: without its year where that is the year of the matter's number.
  func date(_ day: Day) -> String {
    words(day.year == matter.number?.year ?? self.day.year ? day.short : day.full)
  }

  /// Whether something dated `day` has happened.
  func hasHappened(_ day: Day?) -> Bool { day.map { $0 <= self.day } ?? false }

  /// 年终分红 · 〔2026〕12号 · 青禾村股份经济合作联合社.
  var tagLine: String {
    words.joined([whole.category?.name ?? matter.matter, matter.number?.shown, whole.issuer.name])
  }

  /// The number with the issuer's word in front: 青禾社〔2026〕12号.
  var fullNumber: String? {
    matter.number.map { (whole.issuer.word ?? $0.word ?? "") + $0.shown }
  }

  /// Where a file of the matter stands in the site.
  func fileAddress(_ name: String) -> PageAddress? {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return address.sibling("files/" + last)
  }

  /// The link from the matter's pages to one of its files.
  func fileLink(_ name: String) -> String? {
    fileAddress(name).map { RelativeLink.from(address, to: $0) }
  }

  /// When the office closes, as the contact's hours say: 17:00 of 工作日9:00-17:00.
  var closing: String? { contact?.closing }
}
