import Disclosure

extension DataFiles {
  /// `calendar.ics`: every window as an event of whole days, for calendars on phones.
  var calendarJobs: [PageJob] {
    let facts = (context.snapshot.baseURL ?? "") + "\n" + changeFacts
    return [job("calendar.ics", facts) { calendar }].compactMap { $0 }
  }

  private var calendar: [UInt8] {
    var writer = CalendarWriter()
    writer.component("VCALENDAR") { writer in
      writer.property("VERSION", "2.0")
      writer.property("PRODID", "-//Gongshi//Gongshi//ZH")
      writer.property("CALSCALE", "GREGORIAN")
      writer.property("METHOD", "PUBLISH")
      writer.text("X-WR-CALNAME", context.site.name)
      for listing in openListings {
        for round in listing.card.timeline.rounds {
          guard let window = round.window else { continue }
          writer.component("VEVENT") { event in
            write(listing, round: round.number, window, to: &event)
          }
        }
      }
    }
    return writer.bytes
  }

  private func write(
    _ listing: MatterListing, round: Int, _ window: PublicityWindow,
    to event: inout CalendarWriter
  ) {
    let card = listing.card
    let words = context.words
    let stamp = CalendarStamp.moment(listing.changes.last ?? window.posted)
    event.text("UID", FeedEntry.id(of: listing, in: context.site) + ":\(round)")
    event.property("DTSTAMP", stamp)
    event.property("LAST-MODIFIED", stamp)
    // Facts are only ever added, so their number grows with each change.
    event.property("SEQUENCE", String(listing.changes.count))
    event.property("DTSTART;VALUE=DATE", CalendarStamp.date(window.posted))
    // The end is the first day that is outside.
    event.property("DTEND;VALUE=DATE", CalendarStamp.date(window.lastDay + 1))
    event.text("SUMMARY", words("提意见：\(card.title)", "Opinions: \(card.title)"))
    let last = window.lastDay.fullWithWeekday
    let whom = [card.contact?.who, card.contact?.phone?.text].compactMap { $0 }
    event.text(
      "DESCRIPTION",
      [
        card.summary, words("提意见到\(last.zh)。", "Opinions are taken until \(last.en)."),
        whom.isEmpty
          ? nil
          : words("找\(whom.joined(separator: "，"))。", "Ask \(whom.joined(separator: ", "))."),
      ].compactMap { $0 }.joined(separator: "\n"))
    if let base = context.snapshot.baseURL {
      event.property("URL", listing.address.absolute(under: base))
    }
    event.property(
      "STATUS", card.timeline.milestones.withdrawn == nil ? "CONFIRMED" : "CANCELLED")
    event.property("TRANSP", "TRANSPARENT")
  }
}
