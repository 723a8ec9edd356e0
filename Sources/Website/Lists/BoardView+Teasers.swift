import Disclosure

extension BoardView {
  /// Plans whose day has passed without a record of the posting.
  var late: LateGroupModel? {
    let words = context.words
    let day = context.day
    let rows = listings.compactMap { listing -> LateRowModel? in
      guard !listing.isHeld, listing.state == .planned,
        let planned = listing.card.timeline.current(on: day).planned, planned < day,
        let marks = context.snapshot.marks[listing.card.file], !marks.isEmpty
      else { return nil }
      let late = day - planned
      return LateRowModel(
        dueLine: words("计划\(planned.short.zh)贴出", "planned for \(planned.short.en)"),
        title: listing.title, href: RelativeLink.from(.home, to: listing.address),
        lateLine: words("晚了\(late)天", "\(late) days late"),
        reasonLine: marks.lazy.compactMap(\.reason).first.map {
          words.explanation($0).ended(by: words.stop)
        })
    }
    return rows.isEmpty
      ? nil : LateGroupModel(countLine: words("\(rows.count)项", "\(rows.count)"), rows: rows)
  }

  /// The latest accounts of each book, in the order of issuers and books.
  var accounts: AccountTeaserModel? {
    var seen: Set<AccountCard.Series> = []
    let latest = context.shownAccounts.filter { seen.insert($0.card.series).inserted }
    guard !latest.isEmpty else { return nil }
    return AccountTeaserModel(
      href: RelativeLink.from(.home, to: SiteAddresses.finance),
      rows: latest.prefix(4).map { $0.row(from: .home, words: context.words) })
  }

  /// The first three of the newest red roll.
  var red: RedTeaserModel? {
    guard let place = context.shownRolls.first(where: { $0.roll.colour == .red }) else {
      return nil
    }
    return RedTeaserModel(
      href: RelativeLink.from(.home, to: place.address),
      periodLine: place.roll.from.map { context.words($0.monthTitle) },
      rows: place.roll.entries.prefix(3).map {
        HonourLineModel(who: $0.subject ?? "", deed: $0.fact ?? "")
      })
  }

  /// The village rules in force.
  var code: CodeTeaserModel? {
    let day = context.day
    guard
      let version = context.library.groups.lazy
        .compactMap({ CodeLibrary.current(of: $0, on: day) })
        .first(where: {
          $0.standing(on: day) == .inForce && context.snapshot.held[$0.code.file] == nil
        })
    else { return nil }
    let words = context.words
    let count = version.code.articles.count
    let from = version.code.inForceFrom?.full ?? day.full
    return CodeTeaserModel(
      href: RelativeLink.from(.home, to: version.address), title: version.code.title,
      inForceLine: words(
        "\(from.zh)起施行，共\(count)条。", "In force from \(from.en), \(count) articles."))
  }
}
