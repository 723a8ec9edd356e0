import Disclosure

extension MatterView {
  /// The rules that applied, with their sources.
  var ruleGroup: RuleGroupModel? {
    var rows: [RuleRowModel] = []
    if !matter.basis.isEmpty {
      rows.append(
        RuleRowModel(
          question: words("这件事依据什么？", "What does it rest on?"), standing: words("依据", "Basis"),
          source: matter.basis.joined(separator: words("、", ", "))))
    }
    if let days = round.days {
      let length = round.count.length(days)
      rows += whole.timeline.windowRules.enumerated().map { index, rule in
        row(
          of: rule,
          question: index == 0
            ? words("为什么是\(length.zh)？", "Why \(length.en)?")
            : words("提意见的时间还有什么要求？", "What else holds for the days?"))
      }
    }
    if let rule = whole.timeline.postingRule, let days = rule.days {
      rows.append(
        row(of: rule, question: words("为什么要贴满\(days)天？", "Why \(days) days on the wall?")))
    }
    rows += voteRules
    rows += approvalRules
    return rows.isEmpty ? nil : RuleGroupModel(rows: rows)
  }

  private var voteRules: [RuleRowModel] {
    var seen: Set<String> = []
    return matter.meetings.compactMap { meeting in
      let view = MeetingView(meeting: meeting, matter: self)
      guard meeting.inFavour != nil, let rule = view.rule, seen.insert(rule.id).inserted else {
        return nil
      }
      let body = meeting.body ?? ""
      return row(of: rule, question: words("\(body)怎样才算通过？", "When does \(body) carry?"))
    }
  }

  private var approvalRules: [RuleRowModel] {
    guard let date = matter.approval?.date else { return [] }
    return context.snapshot.register.rules.rules(.approval, for: whole.facts, on: date).map {
      row(of: $0, question: words("为什么先报乡镇？", "Why the township first?"))
    }
  }

  private func row(of rule: Rule, question: String) -> RuleRowModel {
    RuleRowModel(
      question: question, text: rule.name?.ended(by: words.stop),
      standing: rule.rank == .practice
        ? words("参照", "Following") : words("依据", "Basis"),
      source: rule.source.title.hasPrefix("《")
        ? rule.source.title : words("《\(rule.source.title)》", rule.source.title),
      article: rule.source.article,
      url: rule.rank == .villageRule
        ? context.codeLink(to: rule.source.article, from: address) : nil)
  }
}
