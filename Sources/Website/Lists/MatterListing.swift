import Disclosure

/// A matter as lists name it; a withheld one has a number and no title.
///
/// A reference, made once: each list sifts and sorts all of them.
final class MatterListing: Sendable {
  let card: MatterCard
  let address: PageAddress
  let state: MatterState
  let isHeld: Bool
  /// The days up to the build day on which something changed, one entry a fact.
  let changes: [Day]
  let words: Words
  /// The day by which lists sort a matter: the first posting, else the plan.
  let date: Day?
  /// The year of its lists: that of its number, which its address bears too.
  let year: Int

  init?(_ card: MatterCard, in snapshot: Snapshot, words: Words) {
    guard let address = SiteAddresses.matter(card, in: snapshot.site) else { return nil }
    self.card = card
    self.address = address
    self.words = words
    state = card.timeline.state(on: snapshot.day)
    isHeld = snapshot.held[card.file] != nil
    changes = card.changes(until: snapshot.day)
    date = card.firstPosted ?? card.timeline.rounds[0].planned
    year = card.number?.year ?? date?.year ?? 0
  }

  /// The month of its lists.
  var month: Int { date?.month ?? 0 }

  /// The title, or for a withheld one the number alone.
  var title: String {
    guard isHeld else { return card.title }
    return card.number.map { (card.issuer.word ?? "") + $0.shown } ?? words("没有编号", "No number")
  }

  /// 年终分红 · 青禾社〔2026〕12号; each issuer has its own numbers.
  var tagLine: String {
    words.joined([
      card.category?.name ?? card.matter,
      card.number.map { (card.issuer.word ?? "") + $0.shown },
    ])
  }

  var stateModel: StateModel {
    isHeld
      ? StateModel(kind: "waiting", label: words("正在核对", "being checked"))
      : StateModel(state, words: words)
  }

  /// The row of a list.
  func row(from page: PageAddress, dateLine: String? = nil, resultLine: String? = nil)
    -> MatterRowModel
  {
    MatterRowModel(
      href: RelativeLink.from(page, to: address), title: title,
      dateLine: dateLine ?? date.map { words($0.short) } ?? "", tagLine: isHeld ? nil : tagLine,
      state: stateModel, resultLine: isHeld ? nil : resultLine)
  }
}
