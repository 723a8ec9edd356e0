import Disclosure

/// The home page: what is open, answered, planned, settled and late.
struct BoardView: Sendable {
  let context: SiteContext
  let listings: [MatterListing]

  /// How many rows a part of the board has before it points to the full list.
  private static let length = 8

  init(_ context: SiteContext) {
    self.context = context
    listings = context.listings
  }

  private var words: Words { context.words }
  private var day: Day { context.day }

  /// The matters open for opinions, the one that ends first coming first.
  var open: [MatterListing] {
    matters(in: .open).sorted { a, b in
      (lastDay(a)?.number ?? .max, a.address) < (lastDay(b)?.number ?? .max, b.address)
    }
  }

  private func matters(in state: MatterState) -> [MatterListing] {
    listings.filter { !$0.isHeld && $0.state == state }
  }

  private func lastDay(_ listing: MatterListing) -> Day? {
    listing.card.timeline.current(on: day).window?.lastDay
  }

  var page: BoardPage {
    let open = open
    let answering = matters(in: .answering)
    let planned = matters(in: .planned).sorted {
      ($0.date?.number ?? .max) < ($1.date?.number ?? .max)
    }
    let results = results
    return BoardPage(
      shell: context.shell(
        at: .home, title: context.site.name, section: .home, showsDay: true),
      summaryLine: summaryLine(open),
      open: open.isEmpty
        ? nil
        : CardGroupModel(
          countLine: words("\(open.count)项，现在可以提意见", "\(open.count), opinions are welcome now"),
          cards: open.map(card)),
      answering: group(answering, in: .answering), planned: group(planned, in: .planned),
      results: group(results, in: .published), late: late, accounts: accounts, red: red,
      code: code)
  }

  /// For example `3项正在公示，1项明天截止。`.
  private func summaryLine(_ open: [MatterListing]) -> String? {
    guard !open.isEmpty else { return nil }
    let today = open.count { lastDay($0) == day }
    let tomorrow = open.count { lastDay($0) == day + 1 }
    var parts = [words("\(open.count)项正在公示", "\(open.count) open for opinions")]
    if today > 0 { parts.append(words("\(today)项今天截止", "\(today) ending today")) }
    if tomorrow > 0 { parts.append(words("\(tomorrow)项明天截止", "\(tomorrow) ending tomorrow")) }
    return parts.joined(separator: words("，", ", ")) + words.stop
  }

  /// What came to its end, the newest result first.
  private var results: [MatterListing] {
    matters(in: .published).sorted {
      ($1.card.outcome?.date?.number ?? 0, $0.address)
        < ($0.card.outcome?.date?.number ?? 0, $1.address)
    }
  }

  private func group(_ listings: [MatterListing], in state: MatterState) -> RowGroupModel? {
    guard !listings.isEmpty else { return nil }
    let isLong = listings.count > BoardView.length
    return RowGroupModel(
      countLine: words("\(listings.count)项", "\(listings.count)"),
      rows: listings.prefix(BoardView.length).map { listing in
        listing.row(
          from: .home,
          dateLine: (state == .published ? listing.card.outcome?.date : listing.date)
            .map { words($0.year == day.year ? $0.short : $0.full) })
      },
      moreHref: isLong
        ? MatterListCut.state(state).address().map { RelativeLink.from(.home, to: $0) } : nil)
  }

  private func card(_ listing: MatterListing) -> CardModel {
    let card = listing.card
    let window = card.timeline.current(on: day).window
    return CardModel(
      href: RelativeLink.from(.home, to: listing.address), title: card.title,
      tagLine: listing.tagLine, summary: card.summary, state: listing.stateModel,
      window: window.map { window in
        CardWindowModel(
          countLine: window.sentence(
            on: day, office: words.office, closing: card.contact?.closing
          )
          .map { words($0) } ?? listing.stateModel.label,
          untilLine: untilLine(window), daysLabel: DayDots.label(of: window, on: day, words: words),
          days: DayDots.dots(of: window, on: day, words: words))
      },
      ask: card.contact.flatMap { contact in
        contact.who.map {
          PhoneRowModel(
            who: $0, phone: contact.phone?.text, phoneHref: contact.phone.map(PhoneLink.href))
        }
      })
  }

  /// 提意见到12月1日（星期二）。 where the sentence before does not say it.
  private func untilLine(_ window: PublicityWindow) -> String? {
    switch window.moment(on: day) {
    case .posted, .notCounted:
      let last = window.lastDay.withWeekday
      return words("提意见到\(last.zh)。", "Opinions are taken until \(last.en).")
    default: return nil
    }
  }
}
