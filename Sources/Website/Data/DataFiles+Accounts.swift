import Disclosure

extension DataFiles {
  /// `accounts.json` and `accounts.csv`, one entry a record; none where the site has no accounts.
  var accountJobs: [PageJob] {
    let shown = context.shownAccounts
    guard !shown.isEmpty else { return [] }
    let facts = shown.map(\.address.path).joined(separator: "\n")
    return [
      job("data/accounts.json", facts) { json(shown) },
      job("data/accounts.csv", facts) { csv(shown) },
    ].compactMap { $0 }
  }

  private func json(_ listings: [AccountListing]) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("version", 1)
      writer.field("site", context.site.name)
      writer.field(ifPresent: "region", context.site.region)
      writer.array("accounts") { writer in
        for listing in listings { write(listing, to: &writer) }
      }
    }
    return writer.bytes + [10]
  }

  private func write(_ listing: AccountListing, to writer: inout JSONWriter) {
    let card = listing.card
    writer.object { writer in
      writer.field("period", listing.period.description)
      writer.field("from", listing.period.firstDay.description)
      writer.field("to", listing.period.lastDay.description)
      writer.field("path", listing.address.folderForm)
      writer.field("title", card.title)
      writer.field(ifPresent: "issuer", card.issuer.code)
      writer.field(ifPresent: "issuerName", card.issuer.name)
      writer.field("book", card.book)
      writer.field(ifPresent: "opening", card.opening.map(DataFiles.plain))
      writer.field(ifPresent: "income", card.income.map(DataFiles.plain))
      writer.field(ifPresent: "spending", card.spending.map(DataFiles.plain))
      writer.field(ifPresent: "closing", card.closing.map(DataFiles.plain))
      writer.field("entries", Int64(card.entryCount))
      writer.field(ifPresent: "difference", card.difference)
      if card.income != nil {
        writer.field(ifPresent: "ledger", listing.address.sibling("ledger.csv")?.folderForm)
      }
    }
  }

  private func csv(_ listings: [AccountListing]) -> [UInt8] {
    let words = context.words
    var writer = CSVWriter()
    writer.row([
      words("期间", "period"), words("发布单位", "issuer"), words("账", "book"),
      words("上期结余（元）", "opening (yuan)"), words("收入（元）", "income (yuan)"),
      words("支出（元）", "spending (yuan)"), words("本期结余（元）", "closing (yuan)"),
      words("笔数", "entries"), words("差额说明", "difference"), words("页面", "page"),
    ])
    for listing in listings {
      let card = listing.card
      var cells: [CSVWriter.Cell] = [
        .text(listing.period.description), .text(card.issuer.name ?? ""), .text(card.book),
      ]
      for amount in [card.opening, card.income, card.spending, card.closing] {
        cells.append(.number(amount.map(DataFiles.plain) ?? ""))
      }
      cells.append(.number(String(card.entryCount)))
      cells.append(.text(card.difference ?? ""))
      cells.append(.text(listing.address.folderForm))
      writer.row(cells)
    }
    return writer.bytes
  }
}
