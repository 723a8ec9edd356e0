import Disclosure

extension RollView {
  private var trail: [(label: String, address: PageAddress)] {
    [(words("公示栏", "Board"), .home), (words("红榜", "Honours"), SiteAddresses.rolls)]
  }

  private var contact: ContactModel? {
    (roll.contact ?? context.site.contact).flatMap { ContactModel($0) }
  }

  /// The roll's page; one of things to put right asks search engines to stay away.
  var page: RollPage {
    RollPage(
      shell: context.shell(
        at: place.address, title: roll.title, robots: isRed ? nil : "noindex", trail: trail,
        section: .rolls, showsDay: dependsOnDay),
      isRed: isRed, tagLine: words.joined([kindName, context.site.issuers.first?.name]),
      title: roll.title, lines: lines, honours: honours, things: things,
      bodyHTML: context.html(of: roll.envelope.body.blocks, at: place.address), decision: decision,
      printHref: "print.html", contact: contact)
  }

  /// What is left of a red roll that was taken down: its title and its days, no names.
  var tombstone: TombstonePage {
    let from = roll.from.map { words($0.full) } ?? ""
    let until = roll.until.map { words(($0 - 1).full) } ?? ""
    return TombstonePage(
      shell: context.shell(
        at: place.address, title: roll.title, robots: "noindex", trail: trail, section: .rolls),
      tagLine: kindName, title: roll.title, state: StateModel(.archived, words: words),
      datesLine: words("\(from)至\(until)", "\(from) to \(until)"), contact: contact)
  }

  /// The A4 sheet.
  func printPage(at address: PageAddress) -> PrintPage {
    var body = context.html(of: roll.envelope.body.blocks, at: address, onPaper: true)
    for (index, entry) in roll.entries.enumerated() {
      var parts = [entry.subject ?? "", entry.fact ?? ""].filter { !$0.isEmpty }
      if !isRed, let due = entry.due?.short {
        parts.append(words("请于\(due.zh)前改好", "to be put right by \(due.en)"))
      }
      let text =
        words("\(index + 1)．", "\(index + 1). ")
        + parts.joined(separator: words("：", ": ")).ended(by: words.stop)
      body.append(HTML(safe: "<p>"))
      body.append(HTML(escaping: text))
      body.append(HTML(safe: "</p>\n"))
    }
    let keep = roll.until.map { ($0 - 1).full }
    return PrintPage(
      shell: context.shell(at: address, title: roll.title, robots: "noindex", section: .rolls),
      backHref: "index.html", title: roll.title, bodyHTML: body,
      lines: lines + contactLines, issuer: context.site.issuers.first?.name ?? "",
      dateLine: roll.from.map { words($0.full) } ?? "", hasSeal: true,
      keepLine: keep.map { words("贴到\($0.zh)，次日撤下。", "Take down after \($0.en).") })
  }

  private var contactLines: [LineModel] {
    guard let contact else { return [] }
    let whom = [contact.who, contact.phone, contact.place].compactMap { $0 }.joined(separator: "，")
    return [
      LineModel(text: words("对这张榜有意见，找\(whom)。", "To reply to this list: \(whom)."))
    ]
  }
}
