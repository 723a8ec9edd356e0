import Disclosure

extension MatterView {
  /// What is left after the public time: no names, no text, no tables.
  var tombstone: TombstonePage {
    let start = whole.timeline.rounds.first.flatMap { round in
      round.boards.compactMap(\.posted).min() ?? round.planned
    }
    let dates = [start, matter.publicUntil].compactMap { $0 }.map { words($0.full) }
    return TombstonePage(
      shell: context.shell(
        at: address, title: matter.title, robots: "noindex", trail: trail, section: .matters),
      tagLine: tagLine, title: TitleText.kept(matter.title), state: stateModel,
      datesLine: dates.joined(separator: words("至", " to ")),
      outcomeLine: matter.outcome?.text ?? matter.withdrawal?.date.map(withdrawnLine),
      contact: contact.flatMap { ContactModel($0) })
  }

  /// 2026年11月30日撤回。 without the reason, which may name people.
  private func withdrawnLine(_ day: Day) -> String {
    words("\(day.full.zh)撤回。", "Withdrawn on \(day.full.en).")
  }

  /// The page at a former number's address: where the matter went.
  func moved(from former: PageAddress, number: DocumentNumber) -> TombstonePage {
    let title = words("编号改了", "The number was changed")
    let now = matter.number?.shown ?? ""
    return TombstonePage(
      shell: context.shell(
        at: former, title: title, robots: "noindex", trail: trail, section: .matters),
      tagLine: words.joined([number.shown, whole.issuer.name]), title: title,
      movedHref: RelativeLink.from(former, to: address),
      movedLine: words("编号改为\(now)，请看新的一页", "It is now \(now); see its page"))
  }

  /// The page of a withheld matter without a clean former page: no title, no text.
  var stub: StubPage {
    StubPage(
      shell: context.shell(
        at: address, title: words("正在核对", "Being checked"), robots: "noindex", trail: trail,
        section: .matters),
      tagLine: words.joined([matter.number?.shown, whole.issuer.name]),
      contact: (site.contact ?? whole.issuer.contact).flatMap { ContactModel($0) })
  }
}
