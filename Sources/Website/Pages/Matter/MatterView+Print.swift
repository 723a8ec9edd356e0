import Disclosure

extension MatterView {
  /// The A4 sheet; its text is that of the paper on the wall.
  var printPage: PrintPage? {
    guard let sheet = address.sibling("print.html") else { return nil }
    let tables = visibleTables
    let lines = [amountParagraph, windowParagraph, contactParagraph].compactMap { $0 }
    return PrintPage(
      shell: context.shell(at: sheet, title: matter.title, robots: "noindex"),
      backHref: "index.html", title: TitleText.kept(matter.title), numberLine: fullNumber,
      slipLine: slipLine, addressee: addressee, bodyHTML: printBodyHTML ?? HTML(),
      lines: lines.map { LineModel(text: $0) }, enclosures: enclosures(tables),
      issuer: whole.issuer.name ?? site.name, dateLine: paperDay.map { words($0.full) } ?? "",
      hasSeal: whole.facts.form != .repost, keepLine: keepLine, qr: context.qr(of: address),
      tables: tables.enumerated().compactMap { index, table in
        TableView(table: table, words: words).printed(number: index + 1, of: tables.count)
      })
  }

  private var amountParagraph: String? {
    matter.amount.map { amount in
      words("金额：\(amount.yuan)（大写：\(amount.formal)）。", "Amount: \(amount.description) yuan.")
    }
  }

  /// 补条：截止日改为12月2日（星期三）, where the true last day is not the printed one.
  var slipLine: String? {
    guard let window = printedRound.window, let printed = printedWindow,
      window.lastDay != printed.lastDay, printedRound.posted.map({ $0 <= day }) ?? false
    else { return nil }
    let last = window.lastDay.withWeekday
    return words("补条：截止日改为\(last.zh)", "Slip: the last day is now \(last.en)")
  }

  /// 全体村民：, 全体成员：.
  private var addressee: String? {
    switch (whole.facts.form, whole.issuer.effectiveSort) {
    case (.repost, _), (_, .higher): nil
    case (_, .collective): words("全体成员：", "To all members:")
    case (_, .party): words("全体党员、群众：", "To all party members and all residents:")
    default:
      site.subject ?? .village == .village
        ? words("全体村民：", "To all villagers:") : words("全体居民：", "To all residents:")
    }
  }

  /// How long the sheet stays up, as 请贴到2026年12月8日以后再取下 says.
  private var keepLine: String? {
    guard let start = paperDay, let days = whole.timeline.postingRule?.days else { return nil }
    let last = PostingPeriod(posted: start, days: days).lastDay.full
    return words("请贴到\(last.zh)以后再取下。", "Please leave it up through \(last.en).")
  }

  private func enclosures(_ tables: [RecordTable]) -> EnclosureListModel? {
    let names = tables.map(\.title) + matter.files.map { FileNames.title(of: $0) }
    guard !names.isEmpty else { return nil }
    return EnclosureListModel(
      rows: names.enumerated().map { index, name in
        EnclosureModel(number: names.count > 1 ? "\(index + 1)." : nil, name: name)
      })
  }
}
