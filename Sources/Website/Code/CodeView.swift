import Disclosure

/// One version of village rules as its own pages show it on a day.
struct CodeView: Sendable {
  let context: SiteContext
  let version: CodeVersion
  /// All versions of these rules, oldest first.
  let group: [CodeVersion]

  var code: VillageCode { version.code }
  var words: Words { context.words }
  var standing: CodeVersion.Standing { version.standing(on: context.day) }

  /// The version before this one.
  var former: CodeVersion? { group.last { $0.ordinal == version.ordinal - 1 } }

  /// 村规民约 · 第2版.
  var tagLine: String {
    words.joined([
      words(words.code), words("第\(version.ordinal)版", "version \(version.ordinal)"),
    ])
  }

  /// For example `2026年1月1日起施行。`.
  var inForceLine: String {
    guard let from = code.inForceFrom?.full else {
      return words("还没有定哪天起施行。", "The day from which it is in force is not set.")
    }
    guard standing == .former, let end = version.end?.full else {
      return words("\(from.zh)起施行。", "In force from \(from.en).")
    }
    return words(
      "\(from.zh)起施行，\(end.zh)起停止使用。", "In force from \(from.en), no longer from \(end.en).")
  }

  /// For example `2025年11月16日村民会议通过`.
  var decisionLine: String? {
    guard let date = code.adopted?.date?.full else { return nil }
    let body = code.adopted?.body ?? words(words.assembly)
    return words("\(date.zh)\(body)通过", "adopted by \(body) on \(date.en)")
  }

  /// How it was adopted and filed, one sentence a line.
  var lines: [LineModel] {
    var lines: [String] = []
    if let decision = decisionLine {
      let counts = code.adopted.flatMap { MeetingWords.counts(of: $0, words: words) }
      lines.append(
        [decision, counts].compactMap { $0 }.joined(separator: words("，", ", ")) + words.stop)
    }
    if let filing = code.filing, let date = filing.date?.full {
      let office = filing.office ?? ""
      lines.append(words("\(date.zh)报\(office)备案。", "Filed with \(office) on \(date.en)."))
    }
    return lines.map { LineModel(text: $0) }
  }

  func state(_ standing: CodeVersion.Standing) -> StateModel {
    switch standing {
    case .coming: StateModel(kind: "coming", label: words("还没施行", "not in force yet"))
    case .inForce: StateModel(kind: "inForce", label: words("现在施行", "in force"))
    case .former: StateModel(kind: "former", label: words("以前的版本", "former version"))
    }
  }

  /// The name of a version: 第2版（2025年修订）.
  func name(of version: CodeVersion) -> String {
    let ordinal = words("第\(version.ordinal)版", "Version \(version.ordinal)")
    guard let label = version.code.version, !label.isEmpty else { return ordinal }
    return words("\(ordinal)（\(label)）", "\(ordinal) (\(label))")
  }

  /// The blocks before the first article, without titles.
  var introduction: [Block] {
    guard let first = code.articles.first?.spot else { return code.envelope.body.blocks }
    return code.envelope.body.blocks.filter { block in
      if case .heading = block { return false }
      return (block.spot.line, block.spot.column) < (first.line, first.column)
    }
  }
}
