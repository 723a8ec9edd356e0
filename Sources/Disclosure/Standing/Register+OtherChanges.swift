extension Register {
  /// The days after `day` on which something besides matters changes, and what.
  func otherDays(after day: Day, _ knowledge: Knowledge) -> [(day: Day, change: SiteChange)] {
    var found: [(day: Day, change: SiteChange)] = []
    for card in others where !card.isDraft && !knowledge.held.contains(card.file) {
      found += changes(of: card)
    }
    for card in accounts where !card.isDraft && !knowledge.held.contains(card.file) {
      guard let from = card.visibleFrom, card.period != nil else { continue }
      found.append((from, change(of: card, Wording("收支公开", "the accounts are shown"))))
      for posted in Set(card.postedDays) where posted > from {
        found.append((posted, change(of: card, Wording("又贴出一处", "posted on another board"))))
      }
    }
    found += ruleChanges(after: day)
    if let year = Day(year: day.year + 1, month: 1, day: 1),
      matters.contains(where: { !$0.timeline.milestones.isDraft })
    {
      found.append(
        (
          year,
          SiteChange(
            kind: .year, text: Wording("新的一年，旧年的日期带上年份", "a new year: older dates show theirs"))
        ))
    }
    return found.filter { $0.day > day }.sorted {
      ($0.day, $0.change.file ?? "") < ($1.day, $1.change.file ?? "")
    }
  }

  private func change(of card: AccountCard, _ text: Wording) -> SiteChange {
    SiteChange(kind: .account, file: card.file, title: card.title, text: text)
  }

  private func changes(of card: PlainCard) -> [(day: Day, change: SiteChange)] {
    func change(_ kind: SiteChange.Kind, _ text: Wording) -> SiteChange {
      SiteChange(kind: kind, file: card.file, title: card.title, text: text)
    }
    var found: [(day: Day, change: SiteChange)] = []
    switch card.kind {
    case .roll:
      guard let from = card.from else { return [] }
      let until = card.until
      guard until.map({ $0 > from }) ?? true else {
        // One that never shows leaves no trace but the page of a red list that is gone.
        return []
      }
      found.append((from, change(.roll, Wording("开始展示", "is shown"))))
      if let until { found.append((until, change(.roll, Wording("撤下", "is taken down")))) }
      guard card.colour == .black else { return found }
      for entry in card.entryDays {
        let days: [(Day?, Wording)] = [
          (entry.done, Wording("有一条改好了", "an entry is put right")),
          (
            entry.due.flatMap { due in entry.done.map { $0 > due } ?? true ? due + 1 : nil },
            Wording("有一条过了整改的日子", "an entry is overdue")
          ),
        ]
        for case (let day?, let text) in days where day > from && until.map({ day < $0 }) ?? true {
          found.append((day, change(.roll, text)))
        }
      }
    case .code:
      if let from = card.from, card.until.map({ $0 > from }) ?? true {
        found.append((from, change(.code, Wording("开始施行", "comes into force"))))
      }
      if let until = card.until {
        found.append((until, change(.code, Wording("不再施行", "is no longer in force"))))
      }
    case .board:
      // A build takes an outage into account from its first day on.
      if let from = card.from {
        found.append((from, change(.board, Wording("公示栏看不到公示", "the board cannot be read"))))
      }
    case .matter, .account, .page: break
    }
    return found
  }

  /// The days on which the list of rules in force, as one of the pages shows it, changes.
  private func ruleChanges(after day: Day) -> [(day: Day, change: SiteChange)] {
    let days = Set(
      rules.rules.filter { $0.kind != .words && $0.kind != .grouping }
        .flatMap { [$0.from, $0.to.map { $0 + 1 }].compactMap { $0 } }
        .filter { $0 > day }
    ).sorted()
    var now = rulesShown(on: day)
    var found: [(day: Day, change: SiteChange)] = []
    for turn in days {
      let then = rulesShown(on: turn)
      let (old, new) = (Set(now.map(\.citation)), Set(then.map(\.citation)))
      let first =
        then.first { !old.contains($0.citation) } ?? now.first { !new.contains($0.citation) }
      now = then
      guard let first else { continue }
      found.append(
        (
          turn,
          SiteChange(
            kind: .rule, title: first.name,
            text: Wording("规则开始或停止生效（\(first.source.title)）", "a rule begins or ends"))
        ))
    }
    return found
  }
}

extension Register {
  /// The rules in force on a day for such a site, each sentence of a source once; lists of words
  /// and groups are left out.
  public func rulesShown(on day: Day) -> [Rule] {
    let subject = site.subject ?? .village
    var seen: Set<String> = []
    return rules.rules.filter { rule in
      guard rule.kind != .words, rule.kind != .grouping, rule.isInForce(on: day),
        rule.scope.subjects.isEmpty || rule.scope.subjects.contains(subject),
        let name = rule.name
      else { return false }
      return seen.insert(name + rule.source.title + (rule.source.article ?? "")).inserted
    }
  }
}
