import Disclosure

extension MatterView {
  /// What was corrected by the day, the latest first.
  var correctionGroup: CorrectionGroupModel? {
    let rows = matter.corrections.filter { hasHappened($0.date) }
      .sorted { ($0.date ?? .earliest) > ($1.date ?? .earliest) }
      .compactMap(correctionRow)
    return rows.isEmpty ? nil : CorrectionGroupModel(rows: rows)
  }

  private func correctionRow(_ correction: Correction) -> CorrectionRowModel? {
    guard let day = correction.date, let item = correction.item else { return nil }
    let text =
      switch (correction.was, correction.now) {
      case (let was?, let now?):
        words("\(item)由\(was)改为\(now)。", "\(item): was \(was), is now \(now).")
      case (nil, let now?): words("\(item)改为\(now)。", "\(item): is now \(now).")
      default: words("更正了\(item)。", "\(item) was corrected.")
      }
    let reasons = [
      correction.reason.map { words("原因：\($0)", "Reason: \($0)").ended(by: words.stop) },
      correction.decision.map(decisionSentence),
    ].compactMap { $0 }
    let next = whole.timeline.rounds.first { round in
      round.number > 1 && (round.planned ?? round.posted).map { $0 >= day } ?? false
    }
    return CorrectionRowModel(
      dateLine: words("\(date(day))更正", "Corrected on \(date(day))"), text: text,
      reasonLine: reasons.isEmpty ? nil : reasons.joined(separator: words("", " ")),
      effectLine: next?.shownWindow.map { window in
        let last = window.lastDay.withWeekday
        return words("重新公示到\(last.zh)。", "Published again until \(last.en).")
      })
  }

  /// The withdrawal, where the notice no longer stands.
  var withdrawalModel: WithdrawalModel? {
    guard state == .withdrawn, let withdrawal = matter.withdrawal, let day = withdrawal.date else {
      return nil
    }
    return WithdrawalModel(
      dateLine: words("\(date(day))撤回", "Withdrawn on \(date(day))."),
      reason: withdrawal.reason?.ended(by: words.stop) ?? "",
      decisionLine: withdrawal.decision.map(decisionSentence))
  }

  /// Who decided and when, as a 决定 of the record says.
  func decided(_ text: String) -> String {
    MeetingWords.decision(text, words: words, date: date)
  }

  private func decisionSentence(_ text: String) -> String {
    words("\(decided(text))决定。", "Decided by \(decided(text)).")
  }
}
