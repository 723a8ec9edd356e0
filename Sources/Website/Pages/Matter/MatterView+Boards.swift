import Disclosure

extension MatterView {
  /// Where the notice hangs, and for how long.
  var boardGroup: BoardGroupModel? {
    let boards = round.boards
    guard !boards.isEmpty else { return nil }
    return BoardGroupModel(
      rows: boards.map(boardRow), lines: boardLines.map { LineModel(text: $0) })
  }

  private func boardRow(_ board: BoardPosting) -> BoardRowModel {
    let isPosted = hasHappened(board.posted)
    let posted = isPosted ? board.posted : nil
    let outages = posted == nil ? [] : board.outages.filter { isSeen($0, on: board) }
    return BoardRowModel(
      name: board.board,
      postedLine: posted.map { words("\(date($0))贴出", "posted on \(date($0))") }
        ?? words("还没有登记贴出", "no posting recorded yet"),
      isPosted: isPosted, hasPhoto: board.hasPhoto && isPosted,
      downLine: board.takenDown.flatMap { down in
        hasHappened(down) ? words("\(date(down))取下", "taken down on \(date(down))") : nil
      },
      outageLine: outages.isEmpty
        ? nil
        : outages.map { outageLine($0, on: board.board) }.joined(separator: words("；", "; ")))
  }

  /// Whether the paper hung when the board could no longer be read.
  private func isSeen(_ outage: ClosedRange<Day>, on board: BoardPosting) -> Bool {
    outage.lowerBound <= day && board.takenDown.map { outage.lowerBound <= $0 } ?? true
  }

  private func outageLine(_ outage: ClosedRange<Day>, on board: String) -> String {
    let from = words(outage.lowerBound.short)
    let isOneMonth = outage.lowerBound.firstOfMonth == outage.upperBound.firstOfMonth
    let to = words(
      isOneMonth ? "\(outage.upperBound.dayOfMonth)日" : outage.upperBound.short.zh,
      outage.upperBound.short.en)
    let days = outage.count == 1 ? from : words("\(from)至\(to)", "\(from) to \(to)")
    guard let why = context.outageReason(on: board, from: outage.lowerBound) else {
      return words("\(days)看不到公示", "could not be read on \(days)")
    }
    return words("\(days)\(why)", "\(days): \(why)")
  }

  private var boardLines: [String] {
    var lines: [String] = []
    let missing = round.boards.filter { $0.isRequired && !hasHappened($0.posted) }
    if !missing.isEmpty, missing.count < round.boards.count, state == .planned {
      let names = missing.map(\.board).joined(separator: words("、", ", "))
      lines.append(
        words(
          "\(names)还没有登记贴出。各处都贴出以后，才开始算提意见的时间。",
          "\(names): no posting recorded. The days run once every board is posted."))
    }
    let hanging = round.boards.filter { hasHappened($0.posted) && !hasHappened($0.takenDown) }
    let last = hanging.compactMap(\.posting).max { $0.lastDay < $1.lastDay }
    if let last, last.lastDay >= day, state != .withdrawn { lines.append(words(last.notice)) }
    return lines
  }
}
