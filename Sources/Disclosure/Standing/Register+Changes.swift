extension Register {
  /// The records about which a build knows more than the cards tell.
  public struct Knowledge: Sendable {
    /// The files of the records that are held back.
    public var held: Set<String>
    /// The files of the records that bear a remark.
    public var marked: Set<String>

    /// Gathers what is known.
    public init(held: Set<String> = [], marked: Set<String> = []) {
      self.held = held
      self.marked = marked
    }
  }

  /// The next day after `day` on which the site changes although nobody changes a record.
  ///
  /// The build day itself, which some pages name, is no change.
  /// - Parameter isEvent: look for the next event; a day's number that counts on is none.
  public func nextChange(
    after day: Day, knowing knowledge: Knowledge = Knowledge(), events isEvent: Bool = false
  ) -> ChangeDay? {
    let outcomes = matters.compactMap { card in
      next(of: card, after: day, knowledge, isEvent: isEvent)
    }
    let others = otherDays(after: day, knowledge)
    guard let first = (outcomes + others.map(\.day)).min() else { return nil }
    // What ends or begins on that day is told of all records, whatever else counts on.
    var changes = matters.flatMap { card in
      self.changes(of: card, from: day, to: first, knowledge)
    }
    changes += others.filter { $0.day == first }.map(\.change)
    if isEvent { changes = changes.filter(\.isEvent) }
    return ChangeDay(day: first, changes: changes)
  }

  private func face(of card: MatterCard, on day: Day, _ knowledge: Knowledge) -> MatterFace {
    face(
      of: card, on: day, isHeld: knowledge.held.contains(card.file),
      isMarked: knowledge.marked.contains(card.file))
  }

  private func next(
    of card: MatterCard, after day: Day, _ knowledge: Knowledge, isEvent: Bool
  ) -> Day? {
    let now = face(of: card, on: day, knowledge)
    return turningDays(of: card, after: day).first { other in
      let then = face(of: card, on: other, knowledge)
      return isEvent ? then.withoutCounting != now.withoutCounting : then != now
    }
  }

  /// What of a matter is otherwise on a later day.
  private func changes(
    of card: MatterCard, from day: Day, to later: Day, _ knowledge: Knowledge
  ) -> [SiteChange] {
    let now = face(of: card, on: day, knowledge)
    let then = face(of: card, on: later, knowledge)
    guard now != then else { return [] }
    func change(_ kind: SiteChange.Kind, _ text: Wording) -> SiteChange {
      SiteChange(
        kind: kind, file: card.file, number: card.fullNumber, title: card.title, text: text)
    }
    var changes: [SiteChange] = []
    if then.state != now.state {
      let (old, new) = (now.state.wording, then.state.wording)
      changes.append(
        change(.state, Wording("由\(old.zh)变为\(new.zh)", "from \(old.en) to \(new.en)")))
    }
    if now.isHanging, !then.isHanging, then.state != .archived, then.state != .withdrawn {
      changes.append(change(.takeDown, Wording("贴满了天数，可以取下", "has hung for its days")))
    }
    if then.overdue > now.overdue {
      changes.append(change(.answerLate, Wording("意见过了答复的期限", "an answer is overdue")))
    }
    if now.late == 0, then.late > 0 {
      changes.append(change(.postingLate, Wording("过了计划的日子，还没有登记贴出", "the posting is late")))
    }
    if changes.isEmpty, then.withoutCounting != now.withoutCounting {
      changes.append(
        change(.fact, Wording("记录里写的日子到了", "a day that the record names has come")))
    }
    if changes.isEmpty {
      changes.append(change(.count, Wording("天数往前走一天", "its days count on")))
    }
    return changes
  }
}

extension MatterCard {
  /// The number with the issuer's word in front: 青禾社〔2026〕12号.
  public var fullNumber: String? {
    number.map { (issuer.word ?? $0.word ?? "") + $0.shown }
  }
}
