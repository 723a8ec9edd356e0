import Disclosure

extension AccountView {
  /// The A4 sheet, with the ledger behind it.
  func printPage(at sheet: PageAddress) -> PrintPage {
    var body = HTML()
    if let gist = account.summary ?? AccountWords.gist(of: whole, words: words) {
      body.append(paragraph(gist))
    }
    body.append(context.html(of: account.envelope.body.blocks, at: sheet, onPaper: true))
    let lines = [formalLine, differenceLine, supervisionLine, contactLine].compactMap { $0 }
    let tables = [printedLedger].compactMap { $0 }
    let names = tables.map(\.title) + account.files.map { FileNames.title(of: $0) }
    return PrintPage(
      shell: context.shell(at: sheet, title: account.title, robots: "noindex", section: .finance),
      backHref: "index.html", title: TitleText.kept(account.title), bodyHTML: body,
      lines: lines.map { LineModel(text: $0) },
      enclosures: names.isEmpty
        ? nil
        : EnclosureListModel(
          rows: names.enumerated().map { index, name in
            EnclosureModel(number: names.count > 1 ? "\(index + 1)." : nil, name: name)
          }),
      issuer: whole.issuer.name ?? context.site.name,
      dateLine: whole.visibleFrom.map { words($0.full) } ?? "", hasSeal: true, keepLine: keepLine,
      qr: context.qr(of: address), tables: tables)
  }

  /// The four figures, each in formal numerals too.
  private var formalLine: String? {
    let parts = figures.map { name, amount in
      words("\(name)\(amount.yuan)（大写：\(amount.formal)）", "\(name) \(amount) yuan")
    }
    return parts.isEmpty ? nil : parts.joined(separator: words("，", ", ")) + words.stop
  }

  private var contactLine: String? {
    guard let contact else { return nil }
    let whom = [contact.who, contact.phone, contact.place, contact.hours].compactMap { $0 }
    return words(
      "对账目有疑问，请找\(whom.joined(separator: "，"))。", "Questions: \(whom.joined(separator: ", ")).")
  }

  /// How long the sheet stays up, by the longest rule in force on its day.
  private var keepLine: String? {
    guard let start = whole.visibleFrom else { return nil }
    let rules = context.snapshot.register.rules.rules(.posting, for: whole.facts, on: start)
    guard let days = rules.compactMap(\.days).max() else { return nil }
    let last = PostingPeriod(posted: start, days: days).lastDay.full
    return words("请贴到\(last.zh)以后再取下。", "Please leave it up through \(last.en).")
  }

  private func paragraph(_ text: String) -> HTML {
    var html = HTML(safe: "<p>")
    html.append(HTML(escaping: text))
    html.append(HTML(safe: "</p>\n"))
    return html
  }
}
