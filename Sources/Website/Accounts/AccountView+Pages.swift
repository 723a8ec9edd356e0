import Disclosure

extension AccountView {
  private var trail: [(label: String, address: PageAddress)] {
    [
      (words("公示栏", "Board"), .home), (words("收支公开", "Accounts"), SiteAddresses.finance),
    ]
  }

  /// The accounts' own page.
  var page: AccountPage {
    let gist = account.summary ?? AccountWords.gist(of: whole, words: words)
    return AccountPage(
      shell: context.shell(
        at: address, title: account.title, description: gist, trail: trail, section: .finance),
      tagLine: tagLine, title: TitleText.kept(account.title), gist: gist,
      figures: figures.map { FigureModel(name: $0.name, amount: $0.amount.yuan) },
      marks: RemarkLines.group(of: markFindings, words: words), groups: groupChart,
      periods: periodChart, ledger: ledgerBlock,
      differenceLine: markFindings.contains { $0.reason != nil } ? nil : differenceLine,
      supervisionLine: supervisionLine, boards: boardGroup,
      bodyHTML: account.envelope.body.isEmpty
        ? nil : context.html(of: account.envelope.body.blocks, at: address),
      attachments: attachments, neighbours: neighbours, printHref: "print.html", contact: contact,
      appeal: AppealModel(context.site, words: words))
  }

  /// The boards on which the accounts hang, by the day of the posting.
  private var boardGroup: BoardGroupModel? {
    let written =
      account.boards.isEmpty
      ? context.site.requiredBoards.compactMap(\.name) : account.boards
    let names = written + account.posted.compactMap(\.board).filter { !written.contains($0) }
    let rows = names.map { name in
      let posted = account.posted.first { $0.board == name }?.date
        .flatMap { $0 <= context.day ? $0 : nil }
      return BoardRowModel(
        name: name,
        postedLine: posted.map { words("\($0.short.zh)贴出", "posted on \($0.short.en)") }
          ?? words("还没有登记贴出", "no posting recorded yet"))
    }
    return rows.isEmpty ? nil : BoardGroupModel(rows: rows)
  }

  /// What the page shows that is not in the record: remarks, postings that have come, the other
  /// accounts of its book.
  var pageFacts: [String] {
    let posted = account.posted.compactMap(\.date).filter { $0 <= context.day }
    return markFindings.map { finding in
      let line = finding.pageLine ?? finding.message
      return [finding.code, line.zh, finding.reason ?? ""].joined(separator: " ")
    } + posted.map(\.description)
      + history.map {
        "\($0.title) \($0.income?.fen ?? 0) \($0.spending?.fen ?? 0) \($0.closing?.fen ?? 0)"
      }
      + (neighbours?.rows.map { $0.label + $0.href } ?? [])
  }

  /// The accounts of the same book before and after these.
  private var neighbours: LinkGroupModel? {
    let book = context.books[listing.card.series] ?? []
    guard let index = book.firstIndex(where: { $0.card.file == listing.card.file }) else {
      return nil
    }
    let before = index + 1 < book.count ? book[index + 1] : nil
    let after = index > 0 ? book[index - 1] : nil
    let rows = [
      before.map { link(to: $0, words("上一期：", "Before: ")) },
      after.map { link(to: $0, words("下一期：", "Next: ")) },
    ].compactMap { $0 }
    return rows.isEmpty ? nil : LinkGroupModel(rows: rows)
  }

  private func link(to other: AccountListing, _ label: String) -> LinkModel {
    LinkModel(
      label: label + words(other.period.full),
      href: RelativeLink.from(address, to: other.address))
  }

  // MARK: - Files

  private func path(of name: String) -> String? {
    account.envelope.attachments.first { $0 == name || $0.hasSuffix("/" + name) }
  }

  private func fileAddress(_ name: String) -> PageAddress? {
    address.sibling("files/" + (name.split(separator: "/").last.map(String.init) ?? name))
  }

  private var attachments: FileGroupModel? {
    let rows = account.files.compactMap { name -> AttachmentRowModel? in
      guard let path = path(of: name), let target = fileAddress(name),
        let size = context.snapshot.file(path)?.count
      else { return nil }
      return AttachmentRowModel(
        href: RelativeLink.from(address, to: target), name: FileNames.title(of: name),
        sizeLine: FileNames.sizeLine(name, size))
    }
    return rows.isEmpty ? nil : FileGroupModel(rows: rows)
  }

  /// Copies of the attachments.
  var fileJobs: [PageJob] {
    var seen: Set<PageAddress> = []
    return account.files.compactMap { name in
      guard let path = path(of: name), let target = fileAddress(name),
        seen.insert(target).inserted
      else { return nil }
      let file = context.snapshot.file
      return PageJob(
        address: target, owner: account.file, dependencies: [.asset(path)],
        render: {
          let bytes = file(path) ?? []
          return ImageCleaner.isPicture(path) ? ImageCleaner.cleaned(bytes) : bytes
        })
    }
  }
}
