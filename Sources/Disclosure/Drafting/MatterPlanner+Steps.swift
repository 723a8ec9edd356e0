extension MatterPlanner {
  /// Writes down the meetings that the procedures ask for.
  func addMeetings(_ whole: MatterWhole, to plan: inout MatterPlan) {
    guard whole.category != nil else { return }
    let posted = whole.matter.planned ?? day
    let former = register.matters.filter { $0.issuer.code == whole.issuer.code } + register.matters
    let planner = MeetingPlanner(
      whole: whole, rules: rules, day: posted,
      habits: former.flatMap { $0.meetings.compactMap(\.body) })
    let meetings = planner.meetings()
    guard !meetings.isEmpty else {
      plan.values["meetings"] = .leftOut
      plan.note(
        "要开的会", "meetings", "这一件没有规定要开会表决；开过的会可以自己加“已开的会”",
        "no rule asks for a vote; meetings that were held can be added")
      return
    }
    plan.values["meetings"] = .lines(meetings.map(\.line))
    var sources: [Wording] = []
    for meeting in meetings where !sources.contains(meeting.rule.sourceWording) {
      sources.append(meeting.rule.sourceWording)
    }
    let bodies = meetings.map { $0.body + ($0.isVote ? "（表决）" : "") }
    let english = meetings.map { $0.body + ($0.isVote ? " (vote)" : "") }
    plan.note(
      "要开的会", "meetings",
      bodies.joined(separator: " → ") + "（" + sources.map(\.zh).joined(separator: "、") + "）",
      english.joined(separator: " → ") + " (" + sources.map(\.en).joined(separator: ", ") + ")")
    for rule in rules.rules(.deadline, for: whole.facts, on: posted)
    where rule.event == "开会前" || rule.event == "通知开会" {
      let isAbout =
        rule.bodies.isEmpty
        || meetings.contains { meeting in rule.bodies.contains { meeting.body.contains($0) } }
      guard isAbout, let name = rule.name else { continue }
      plan.duty(
        "开会前", "before it meets", "\(name)（\(rule.sourceWording.zh)）",
        "\(rule.days ?? 0) days before the meeting (\(rule.sourceWording.en))")
    }
  }

  /// Writes down the township's approval where a rule asks for it first.
  func addApproval(_ whole: MatterWhole, to plan: inout MatterPlan) {
    guard whole.isOwnDecision,
      let rule = rules.rules(.approval, for: whole.facts, on: whole.matter.planned ?? day).first
    else { return }
    let name = rule.name ?? "先报乡镇同意"
    guard whole.facts.stage != .beforeMeeting else {
      plan.duty(
        "乡镇审批", "approval", "\(name)（\(rule.sourceWording.zh)）",
        "the township approves before the vote (\(rule.sourceWording.en))")
      return
    }
    let superior = site.superior?.who.flatMap { who in
      rule.bodies.contains { who.contains($0) } ? who : nil
    }
    let fields = Approval.infos
    func blank(_ key: String) -> String {
      guard let field = fields.first(where: { $0.key == key }) else { return "" }
      if case .choice(let choices) = field.shape {
        return Blank.text(choices.compactMap(\.names.first).joined(separator: "、"))
      }
      return Blank.text(field.summary.zh)
    }
    plan.set(
      "approval",
      [superior ?? blank("office"), blank("date"), blank("answer"), blank("number")]
        .joined(separator: " "))
    plan.note(
      "乡镇审批", "approval", "要写（\(name)；\(rule.sourceWording.zh)）",
      "asked for (\(rule.sourceWording.en))")
  }

  /// Writes down supervision, boards and contact.
  func addPeople(_ issuer: Issuer, form: Form, to plan: inout MatterPlan) {
    let boards = site.requiredBoards.compactMap(\.name)
    let all = boards.isEmpty ? site.boards.compactMap(\.name) : boards
    plan.set("boards", all.isEmpty ? nil : all.joined(separator: "、"))
    if !all.isEmpty {
      plan.note(
        "贴在哪", "boards", all.joined(separator: "、") + (boards.isEmpty ? "" : "（site.yaml 的主栏）"),
        all.joined(separator: ", ") + (boards.isEmpty ? "" : ", the site's required ones"))
    }
    if plan.values["supervision"] == nil, let supervisor = issuer.supervisor {
      plan.set(
        "supervision",
        SupervisionOpinion.infos.map { Blank.text("\(supervisor)\($0.summary.zh)") }
          .joined(separator: " "))
    } else if issuer.supervisor == nil {
      plan.values["supervision"] = .leftOut
    }
    guard var contact = issuer.contact ?? site.contact else { return }
    let isBorrowed =
      issuer.contact == nil && issuer.supervisor != nil
      && contact.who != issuer.supervisor
    if isBorrowed { contact.who = issuer.supervisor }
    plan.set("contact", contact.line)
    plan.note(
      "提意见找", "contact",
      contact.line + (isBorrowed ? "（电话、地点照 site.yaml 的，不对就改）" : "（照 site.yaml）"),
      contact.line + ", from site.yaml" + (isBorrowed ? "; see whether the telephone is right" : "")
    )
  }
}

extension Contact {
  /// The contact as a clerk writes it on one line.
  var line: String {
    [who, phone?.text, place, hours].compactMap { $0 }.joined(separator: " ")
  }
}

extension MatterPlan {
  /// Sets the value of a field; nil leaves it out.
  mutating func set(_ key: String, _ value: String?) {
    values[key] = value.map(DraftValue.line) ?? .leftOut
  }

  /// Notes what was worked out.
  mutating func note(_ zh: String, _ en: String, _ textZh: String, _ textEn: String) {
    notes.append(DraftNote(Wording(zh, en), Wording(textZh, textEn)))
  }

  /// Notes what to think of.
  mutating func duty(_ zh: String, _ en: String, _ textZh: String, _ textEn: String) {
    duties.append(DraftNote(Wording(zh, en), Wording(textZh, textEn)))
  }

  /// Notes who speaks, and why.
  mutating func noteIssuer(_ issuer: Issuer, wish: MatterWish, category: MatterCategory?) {
    let name = issuer.name ?? ""
    if wish.issuer != nil {
      note("发布单位", "issuer", "\(name)（照您写的）", "\(name), as you wrote")
    } else if let owner = category?.owner, owner == .collective || owner == .party {
      note(
        "发布单位", "issuer", "\(name)（“\(category?.name ?? "")”是\(owner.name)的事）",
        "\(name), since the matter is one of the \(owner.choice.key)")
    } else {
      note(
        "发布单位", "issuer", "\(name)（site.yaml 的第一个单位；别的用 --issuer）",
        "\(name), the site's first; --issuer names another")
    }
  }
}
