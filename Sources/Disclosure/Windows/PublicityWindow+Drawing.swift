extension PublicityWindow {
  /// The window drawn as months for a terminal, with a legend of the days that stand out.
  ///
  /// A day of the window shows its number behind a stroke (`3/1`), and one mark where it stands
  /// out: 贴 the posting day, 休 a rest day not counted, 停 a day on which the notice could not be
  /// read, 班 a make-up working day, 止 the last day. In English: P, -, x, w, E.
  /// - Parameter language: the language of the drawing.
  public func drawing(in language: Language) -> String {
    let isChinese = language == .chinese
    let cellWidth = days > 99 ? 10 : 8
    var lines: [String] = []
    for month in WindowMonth.months(of: self) {
      if !lines.isEmpty { lines.append("") }
      lines.append("  " + month.firstDay.monthTitle.text(in: language))
      lines.append(
        row(
          Weekday.allCases.map { " " + (isChinese ? $0.sign : $0.short.en) }, width: cellWidth))
      for week in month.weeks {
        lines.append(row(week.map { $0.map { cell($0, in: language) } ?? "" }, width: cellWidth))
      }
    }
    lines.append("")
    for (mark, text) in legend(in: language) {
      lines.append("  \(TerminalText.padded(mark, to: 4))\(text)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String], width: Int) -> String {
    var line = "  " + cells.map { TerminalText.padded($0, to: width) }.joined()
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  private func cell(_ day: Day, in language: Language) -> String {
    let date = day.dayOfMonth
    var text = date < 10 ? " \(date)" : "\(date)"
    guard let entry = entry(on: day) else { return text }
    if let number = entry.number { text += "/\(number)" }
    if let mark = mark(of: entry) { text += mark.text(in: language) }
    return text
  }

  private func mark(of entry: WindowDay) -> Wording? {
    if entry.day == lastDay { return Wording("止", "E") }
    switch entry.reason {
    case .counted, .carriedEnd: return nil
    case .makeUpDay: return Wording("班", "w")
    case .postingDay: return Wording("贴", "P")
    case .weekend, .holiday, .carriedOver: return Wording("休", "-")
    case .skipped: return Wording("停", "x")
    }
  }

  /// The marks with the days they stand on; days in a row with one reason share a line.
  private func legend(in language: Language) -> [(String, String)] {
    var lines: [(String, String)] = []
    var index = 0
    while index < entries.count {
      let entry = entries[index]
      var end = index
      while end + 1 < entries.count, entries[end + 1].reason == entry.reason,
        entries[end + 1].day != lastDay
      {
        end += 1
      }
      if let mark = mark(of: entry) {
        let reason = entry.reason == .counted ? nil : entry.reason.wording.text(in: language)
        var text = entry.day.withWeekday.text(in: language)
        if end > index {
          let last = entries[end].day.withWeekday.text(in: language)
          text += (language == .chinese ? "至" : " to ") + last
        }
        let final = Wording("截止", "last day").text(in: language)
        let notes = [reason, entry.day == lastDay ? final : nil].compactMap { $0 }
        text += "  " + notes.joined(separator: language == .chinese ? "，" : ", ")
        lines.append((mark.text(in: language), text))
      }
      index = end + 1
    }
    return lines
  }
}
