import Disclosure

extension DataFiles {
  /// Matters as JSON, newest first.
  func json(_ listings: [MatterListing]) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("version", 1)
      writer.field("site", context.site.name)
      writer.field(ifPresent: "region", context.site.region)
      writer.array("matters") { writer in
        for listing in listings { write(listing, to: &writer) }
      }
    }
    return writer.bytes + [10]
  }

  private func write(_ listing: MatterListing, to writer: inout JSONWriter) {
    let card = listing.card
    writer.object { writer in
      writer.field(ifPresent: "number", card.number?.typed)
      writer.field("path", listing.address.folderForm)
      writer.field("title", card.title)
      writer.field(ifPresent: "issuer", card.issuer.code)
      writer.field(ifPresent: "issuerName", card.issuer.name)
      writer.field("matter", card.category?.name ?? card.matter)
      writer.field(ifPresent: "category", card.category?.id)
      writer.field("form", card.form.choice.key)
      writer.field("stage", card.stage.choice.key)
      if !card.formerNumbers.isEmpty {
        writer.field("formerNumbers", card.formerNumbers.map(\.typed))
      }
      writer.array("rounds") { writer in
        for round in card.timeline.rounds { write(round, to: &writer) }
      }
      let facts = card.timeline.milestones
      writer.field(ifPresent: "corrected", facts.corrected?.description)
      writer.field(ifPresent: "withdrawn", facts.withdrawn?.description)
      writer.field(ifPresent: "started", facts.started?.description)
      writer.field(ifPresent: "finished", facts.finished?.description)
      writer.field(ifPresent: "result", facts.outcome?.description)
      guard listing.state != .archived else { return }
      writer.field(ifPresent: "summary", card.summary)
      writer.field(ifPresent: "amount", card.amount.map(DataFiles.plain))
      writer.field(ifPresent: "resultText", card.outcome?.text)
      writer.field("opinions", Int64(card.objectionCount))
    }
  }

  private func write(_ round: RoundTimeline, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("number", Int64(round.number))
      writer.field(ifPresent: "planned", round.planned?.description)
      writer.field(ifPresent: "posted", round.posted?.description)
      if let days = round.days {
        writer.field("days", Int64(days))
        writer.field("count", round.count.rawValue)
      }
      writer.field(ifPresent: "lastDay", round.window?.lastDay.description)
      writer.array("boards") { writer in
        for board in round.boards {
          writer.object { writer in
            writer.field("name", board.board)
            writer.field(ifPresent: "posted", board.posted?.description)
            writer.field(ifPresent: "takenDown", board.takenDown?.description)
          }
        }
      }
    }
  }

  /// Matters as a table, newest first.
  var csv: [UInt8] {
    let words = context.words
    var writer = CSVWriter()
    writer.row([
      words("编号", "number"), words("标题", "title"), words("发布单位", "issuer"),
      words("事项", "matter"), words("金额（元）", "amount (yuan)"), words("贴出", "posted"),
      words("提意见到", "opinions until"), words("收到意见", "opinions"), words("结果公开", "result"),
      words("页面", "page"),
    ])
    for listing in listings {
      let card = listing.card
      let round = card.timeline.current
      let isOver = listing.state == .archived
      writer.row([
        .text(card.number.map { (card.issuer.word ?? "") + $0.shown } ?? ""), .text(card.title),
        .text(card.issuer.name ?? ""), .text(card.category?.name ?? card.matter),
        .number(isOver ? "" : card.amount.map(DataFiles.plain) ?? ""),
        .text(round.posted?.description ?? ""), .text(round.window?.lastDay.description ?? ""),
        .number(isOver ? "" : String(card.objectionCount)),
        .text(card.timeline.milestones.outcome?.description ?? ""),
        .text(listing.address.folderForm),
      ])
    }
    return writer.bytes
  }

  /// An amount in yuan for machines: `126800.00`.
  static func plain(_ amount: Money) -> String {
    amount.description.split(separator: ",").joined()
  }
}
