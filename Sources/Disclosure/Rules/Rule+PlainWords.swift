extension Rule {
  /// What the rule asks besides its name, one clause each, as a reader of law reviews it: numbers
  /// and how they are counted, majorities, steps, bodies, words.
  public var clauses: [Wording] {
    var clauses: [Wording] = []
    if let length { clauses.append(length) }
    if !quorum.isEmpty {
      let shares = quorum.map(\.wording)
      clauses.append(
        Wording(
          "到会：" + shares.map(\.zh).joined(separator: "，或者"),
          "quorum: " + shares.map(\.en).joined(separator: ", or ")))
    }
    if let share = majority?.wording {
      clauses.append(Wording("通过：\(share.zh)同意", "majority: \(share.en)"))
    }
    if !steps.isEmpty {
      let names = steps.map { $0.isOptional ? "\($0.name)（可以省）" : $0.name }
      clauses.append(
        Wording(
          "步骤：" + names.joined(separator: "→"), "steps: " + names.joined(separator: " → ")))
    }
    if let event, kind != .duty { clauses.append(Wording("从哪件事起算：\(event)", "event: \(event)")) }
    if let every { clauses.append(Wording("多久一次：\(every)", "every: \(every)")) }
    for (zh, en, values) in [
      ("会议或机构", "bodies", bodies), ("词", "words", words), ("同一句里还有", "beside", companions),
      ("纸上可以有", "on paper", onPaper), ("网上可以有", "on the web", onWeb),
    ] where !values.isEmpty {
      let list = values.joined(separator: "、")
      clauses.append(Wording("\(zh)：\(list)", "\(en): \(list)"))
    }
    if let advice { clauses.append(Wording("提示：\(advice)", "advice: \(advice)")) }
    return clauses
  }

  /// The length with its direction and its way of counting.
  private var length: Wording? {
    guard let days else { return nil }
    let direction = direction ?? .floor
    let length = (count ?? .natural).length(days)
    let way: Wording =
      switch kind {
      case .posting: Wording("贴出当天不算，不顺延", "the posting day is not counted, nothing rolls")
      case .window, .deadline: DayCount.way(count ?? .natural)
      default: (count ?? .natural).wording
      }
    let word: Wording =
      switch direction {
      case .floor: Wording("不少于", "at least")
      case .ceiling: Wording("不超过", "at most")
      case .deadline: Wording("不晚于", "within")
      }
    return Wording("\(word.zh)\(length.zh)（\(way.zh)）", "\(word.en) \(length.en) (\(way.en))")
  }

  /// To what the rule applies: 村、涉农社区；事项：年终分红; empty where it applies to all.
  /// - Parameter names: the name of a matter by its 代号.
  public func scopeWords(names: (String) -> String?) -> String {
    let parts = [
      scope.subjects.map(\.name).joined(separator: "、"),
      labelled("事项", scope.matters.map { names($0) ?? $0 }),
      labelled("归属", scope.owners.map(\.name)), labelled("单位", scope.issuers.map(\.name)),
      labelled("阶段", scope.stages.map(\.name)), labelled("形式", scope.forms.map(\.name)),
      labelled("记录", scope.records.map(\.name)),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "；")
  }

  private func labelled(_ label: String, _ values: [String]) -> String {
    values.isEmpty ? "" : "\(label)：" + values.joined(separator: "、")
  }

  /// From when to when it is in force; nil where the pack tells neither.
  public var validity: Wording? {
    switch (from, to) {
    case (let from?, let to?):
      Wording("\(from.full.zh)至\(to.full.zh)", "\(from.full.en) to \(to.full.en)")
    case (let from?, nil): Wording("\(from.full.zh)起", "from \(from.full.en)")
    case (nil, let to?): Wording("至\(to.full.zh)", "to \(to.full.en)")
    case (nil, nil): nil
    }
  }
}

extension DayCount {
  /// How days are counted, in a clause.
  static func way(_ count: DayCount) -> Wording {
    switch count {
    case .natural:
      Wording(
        "自然日，当天不算，最后一天是休息日的顺延", "calendar days from the day after; a rest day at the end rolls")
    case .workday: Wording("只算工作日，当天不算", "working days from the day after")
    case .inclusive: Wording("当天算第1天，不顺延", "the first day counts, nothing rolls")
    }
  }
}

extension RulePack {
  /// Whether it holds in a region.
  public func holds(in region: String) -> Bool { region.utf8.starts(with: self.region.utf8) }

  /// Wider regions first.
  public static func precedes(_ a: RulePack, _ b: RulePack) -> Bool {
    (a.region.utf8.count, a.id) < (b.region.utf8.count, b.id)
  }
}
