import Disclosure

/// One matter as feeds tell of it.
struct FeedEntry: Sendable {
  /// Never changes, whatever becomes of the site's address: region, issuer and number.
  let id: String
  let title: String
  /// The full address of its page.
  let address: String
  let issuer: String
  let category: String
  /// What it is about and until when opinions are taken; no state, so that time alone changes
  /// nothing.
  let text: String
  /// The day of the first posting.
  let published: Day
  /// The day of the last dated fact.
  let updated: Day

  /// Makes the entry of a matter that hangs or hung; nil for a plan.
  init?(_ listing: MatterListing, in context: SiteContext, base: String) {
    let card = listing.card
    guard let published = card.firstPosted, let updated = listing.changes.last else { return nil }
    id = FeedEntry.id(of: listing, in: context.site)
    title = card.title
    address = listing.address.absolute(under: base)
    issuer = card.issuer.name ?? context.site.name
    category = card.category?.name ?? card.matter
    text = FeedEntry.lines(of: card, words: context.words).joined(separator: "\n")
    self.published = published
    self.updated = updated
  }

  /// `urn:x-gongshi:510703999201:cun:2026-12`; a matter without number is known by its address.
  static func id(of listing: MatterListing, in site: Site) -> String {
    let name =
      listing.card.number.map { number in
        PercentEncoding.path(listing.card.issuer.code ?? "_") + ":" + number.typed
      } ?? PercentEncoding.path(listing.address.path)
    return "urn:x-gongshi:\(site.region ?? "_"):" + name
  }

  /// A day for feeds: its first moment in China, RFC 3339.
  static func moment(_ day: Day) -> String { "\(day)T00:00:00+08:00" }

  private static func lines(of card: MatterCard, words: Words) -> [String] {
    var lines = [card.summary].compactMap { $0 }
    if let window = card.timeline.current.window {
      let (posted, last) = (window.posted.full, window.lastDay.fullWithWeekday)
      lines.append(
        words(
          "\(posted.zh)贴出，提意见到\(last.zh)。",
          "Posted on \(posted.en); opinions are taken until \(last.en)."))
    }
    let facts = card.timeline.milestones
    if let corrected = facts.corrected?.full {
      lines.append(words("\(corrected.zh)更正。", "Corrected on \(corrected.en)."))
    }
    if let withdrawn = facts.withdrawn?.full {
      lines.append(words("\(withdrawn.zh)撤回。", "Withdrawn on \(withdrawn.en)."))
    }
    if let outcome = facts.outcome?.full {
      let text = card.outcome?.text ?? ""
      lines.append(
        words("\(outcome.zh)公开结果：\(text)", "Result published on \(outcome.en): \(text)"))
    }
    return lines
  }
}
