import Disclosure

extension SiteMap {
  /// How to read the notices, whom to ask, exceptions, the rules in force.
  static func aboutJob(in context: SiteContext) -> PageJob {
    let words = context.words
    let intro = context.snapshot.wholes.lazy.compactMap { whole -> StaticPage? in
      guard case .page(let page) = whole, page.envelope.stem == "about", !page.isDraft,
        context.snapshot.held[page.file] == nil
      else { return nil }
      return page
    }.first
    let rules = rules(in: context)
    let listed = context.listed.filter { context.snapshot.held[$0.file] == nil }
    return PageJob(
      address: SiteAddresses.about, owner: "about",
      dependencies: [
        .register,
        .fact((rules.map(\.question) + listed.map(\.file)).joined(separator: "\n")),
      ] + (intro.map { [.record($0.file)] } ?? []),
      render: {
        let waivers = listed.flatMap { SiteMap.waivers(of: $0, in: context) }
        let phone = context.site.contact?.phone?.text
        return context.templates.about.render(
          AboutPage(
            shell: context.shell(
              at: SiteAddresses.about, title: words("怎么看这些公示", "How to read the notices"),
              trail: [(words("公示栏", "Board"), .home)], section: .about),
            introHTML: intro.map {
              context.html(of: $0.envelope.body.blocks, at: SiteAddresses.about)
            },
            more: more(in: context), states: StateMeanings.all(words),
            appeal: AppealModel(context.site, words: words),
            privacyLine: phone.map {
              words(
                "不想让自己的名字出现在这里，请打\($0)，7天内答复您。",
                "To have your name taken out, call \($0); you get an answer within 7 days.")
            },
            waivers: waivers.isEmpty ? nil : WaiverGroupModel(rows: waivers),
            rules: rules.isEmpty ? nil : RuleGroupModel(rows: rules)))
      })
  }

  /// Links to the pages of text; nil where there are none.
  private static func more(in context: SiteContext) -> LinkGroupModel? {
    let rows = context.texts.filter { context.snapshot.held[$0.page.file] == nil }
      .map { page, address in
        LinkModel(label: page.title, href: RelativeLink.from(SiteAddresses.about, to: address))
      }
    return rows.isEmpty ? nil : LinkGroupModel(rows: rows)
  }

  private static func waivers(of card: MatterCard, in context: SiteContext) -> [WaiverRowModel] {
    guard let target = SiteAddresses.matter(card, in: context.site) else { return [] }
    let words = context.words
    return card.waivers.compactMap { waiver in
      guard let reason = waiver.reason else { return nil }
      let decision = waiver.decision.map {
        MeetingWords.decision($0, words: words) { words($0.full) }
      }
      let line = decision.map { words("\(reason)（\($0)）", "\(reason) (\($0))") } ?? reason
      return WaiverRowModel(
        href: RelativeLink.from(SiteAddresses.about, to: target), title: card.title,
        reasonLine: line.ended(by: words.stop))
    }
  }

  /// The rules in force on the day.
  private static func rules(in context: SiteContext) -> [RuleRowModel] {
    let words = context.words
    return context.snapshot.register.rulesShown(on: context.day).map { rule in
      let title = rule.source.title
      return RuleRowModel(
        question: rule.name ?? "",
        standing: rule.rank == .practice
          ? words("参照", "Following") : words("依据", "By"),
        source: title.hasPrefix("《") ? title : "《\(title)》", article: rule.source.article)
    }
  }
}
