/// Works out all of a new matter that does not have to be asked for.
///
/// What applies is found as the checks find it: a matter with the plan's fields is put through the
/// same timeline and the same rules, so that what is drafted passes them.
public struct MatterPlanner: Sendable {
  let register: Register
  let day: Day

  /// Creates a planner for a site on a day.
  public init(register: Register, day: Day) {
    self.register = register
    self.day = day
  }

  var site: Site { register.site }
  var rules: RuleBook { register.rules }

  /// Plans a matter.
  /// - Throws: `DraftProblem` where the wish names what the site does not have, or asks for a
  ///   window that cannot be.
  public func plan(_ wish: MatterWish) throws(DraftProblem) -> MatterPlan {
    let title = NoticeTitle(wish.title)
    guard !title.subject.isEmpty else {
      throw DraftProblem(
        "没有写标题。请写是什么事，例如：关于2025年度集体收益分配方案的公示",
        "there is no title; say what it is about")
    }
    let named = try matter(of: wish, title)
    let issuer = try issuer(of: wish, category: named.category)
    var draft = Matter()
    draft.title = title.text
    draft.matter = named.name ?? ""
    draft.issuer = issuer.name
    draft.form = title.form
    draft.stage = wish.stage
    let whole = try scheduled(draft, wish)
    let number = nextNumber(of: issuer, in: (whole.matter.planned ?? day).year)

    var plan = MatterPlan()
    plan.issuer = issuer
    plan.number = number
    plan.name = fileName(title, category: named.category, issuer: issuer)
    plan.body = body(title, issuer)
    plan.set("title", title.text)
    if title.text != wish.title { plan.note("标题", "title", title.text, title.text) }
    plan.set("number", number.typed)
    plan.note(
      "编号", "number", "\(number.typed)（\(issuer.name ?? "")\(number.year)年的第\(number.serial)号）",
      "\(number.typed) (no. \(number.serial) of its issuer in \(number.year))")
    plan.set("issuer", issuer.name)
    plan.noteIssuer(issuer, wish: wish, category: named.category)
    plan.set("matter", named.name ?? Blank.text(matterHint(for: issuer)))
    plan.notes.append(named.note)
    plan.set("form", title.form == .consultation ? nil : title.form.name)
    plan.set("stage", wish.stage.map(\.name))
    if wish.stage == .outcome { plan.values["outcome"] = .blank }
    if title.form == .repost { plan.values["supervision"] = .leftOut }
    addMeetings(whole, to: &plan)
    addApproval(whole, to: &plan)
    addWindow(whole, wish, to: &plan)
    addPeople(issuer, form: title.form, to: &plan)
    return plan
  }

  // MARK: - What it is, and whose

  private struct NamedMatter {
    var category: MatterCategory?
    var name: String?
    var note: DraftNote
  }

  private func matter(
    of wish: MatterWish, _ title: NoticeTitle
  ) throws(DraftProblem) -> NamedMatter {
    let label = Wording("事项", "matter")
    if let written = wish.matter {
      if let category = rules.category(named: written) {
        return NamedMatter(
          category: category, name: category.name,
          note: DraftNote(
            label, Wording("\(category.name)（照您写的）", "\(category.name), as you wrote")))
      }
      let known = rules.categories.flatMap { [$0.name] + $0.aliases }
      if let near = Similarity.nearest(to: written, in: known) {
        throw DraftProblem(
          "规则里没有“\(written)”这类事项，是不是“\(near)”？请写：--matter \(near)",
          "no rule knows the matter “\(written)”; did you mean --matter \(near)?")
      }
      return NamedMatter(
        category: nil, name: written,
        note: DraftNote(
          label,
          Wording(
            "\(written)（规则里没有这一类，只能按一般规定算）",
            "\(written); no rule knows it, so only general ones apply")))
    }
    if let (category, word) = rules.category(inTitle: title.text) {
      return NamedMatter(
        category: category, name: category.name,
        note: DraftNote(
          label,
          Wording(
            "\(category.name)（标题里有“\(word)”；不对就改，或者用 --matter 写明）",
            "\(category.name), since the title has “\(word)”; --matter names another")))
    }
    return NamedMatter(
      category: nil, name: nil,
      note: DraftNote(
        label,
        Wording(
          "从标题看不出来，留了空。用 --matter 写明，要开的会和公示天数就能替您算好",
          "not to be told from the title, left blank; with --matter, meetings and days are worked out"
        )))
  }

  private func matterHint(for issuer: Issuer) -> String {
    let own = rules.categories.filter { owners(of: issuer).contains($0.owner) }
    return "选一个：" + own.prefix(6).map(\.name).joined(separator: "、") + "……"
  }

  private func owners(of issuer: Issuer) -> [MatterCategory.Owner?] {
    switch issuer.effectiveSort {
    case .collective: [.collective]
    case .party: [.party]
    default: [.village]
    }
  }

  private func issuer(
    of wish: MatterWish, category: MatterCategory?
  ) throws(DraftProblem) -> Issuer {
    guard let written = wish.issuer else {
      let sort: Issuer.Sort? =
        switch category?.owner {
        case .collective: .collective
        case .party: .party
        default: nil
        }
      let fitting = sort.flatMap { sort in site.issuers.first { $0.effectiveSort == sort } }
      return fitting ?? site.issuers.first ?? Issuer()
    }
    if let issuer = site.issuer(named: written) { return issuer }
    let holding = site.issuers.filter { $0.name?.contains(written) == true }
    if holding.count == 1 { return holding[0] }
    let names = site.issuers.map { "\($0.name ?? "")（\($0.code ?? "")）" }
    throw DraftProblem(
      "site.yaml 里没有“\(written)”这个单位。可以写：\(names.joined(separator: "、"))",
      "the site file has no issuer “\(written)”: "
        + site.issuers.compactMap(\.code).joined(separator: ", "))
  }

  private func nextNumber(of issuer: Issuer, in year: Int) -> DocumentNumber {
    let used = register.matters.filter { $0.issuer.code == issuer.code }
      .flatMap { [$0.number].compactMap { $0 } + $0.formerNumbers }
      .filter { $0.year == year }.map(\.serial)
    return DocumentNumber(year: year, serial: (used.max() ?? 0) + 1)
  }

  /// What the file is called: by its matter where that tells it from the issuer's others.
  private func fileName(
    _ title: NoticeTitle, category: MatterCategory?, issuer: Issuer
  ) -> String {
    guard let category else { return title.subject }
    let isTaken = register.matters.contains {
      $0.issuer.code == issuer.code && $0.category?.id == category.id
        && $0.number?.year == day.year
    }
    return isTaken ? title.subject : category.name
  }

  private func body(_ title: NoticeTitle, _ issuer: Issuer) -> String {
    let opening =
      title.form == .repost
      ? "这是\(Blank.text("哪个机关"))的文件，由\(issuer.name ?? "")代为转贴。盖章的纸质原件为准。"
      : "现将\(title.subject)予以\(title.form.name)。"
    return opening + "\n\n" + Blank.text("什么事、在哪里、多少钱、什么时候办，两三句话写给大家看")
  }
}
