import Disclosure

extension SiteContext {
  /// The parts of the site that the navigation names.
  enum Section {
    case home, matters, finance, code, rolls, about
  }

  /// The parts of the site in the order of the navigation.
  private var sections: [(Section, String, PageAddress)] {
    let all: [(Section, String, PageAddress)] = [
      (.home, words("公示栏", "Board"), .home),
      (.matters, words("全部事项", "All matters"), SiteAddresses.matters),
      (.finance, words("收支公开", "Accounts"), SiteAddresses.finance),
      (.code, words(words.code), SiteAddresses.code),
      (.rolls, words("红榜", "Honours"), SiteAddresses.rolls),
      (.about, words("怎么看", "How to read"), SiteAddresses.about),
    ]
    return shownAccounts.isEmpty ? all.filter { $0.0 != .finance } : all
  }

  /// The shell of the page at `address`.
  ///
  /// - Parameters:
  ///   - title: the page's own title, without the site's name.
  ///   - trail: links above the title, from the board down.
  ///   - section: the part of the site to which the page belongs.
  ///   - showsDay: whether the page depends on the build day, and so says it.
  ///   - overdueLine: how much is due and not public, where the page says so.
  func shell(
    at address: PageAddress, title: String, description: String? = nil, robots: String? = nil,
    trail: [(label: String, address: PageAddress)] = [], section: Section? = nil,
    showsDay: Bool = false, overdueLine: String? = nil
  ) -> PageShell {
    let links = trail.map { step in
      LinkModel(label: step.label, href: RelativeLink.from(address, to: step.address))
    }
    return PageShell(
      site: siteModel(at: address, showsDay: showsDay, overdueLine: overdueLine),
      page: PageModel(
        title: title == site.name ? title : words.joined([title, site.name]),
        description: description,
        canonical: robots == nil ? snapshot.baseURL.map { address.absolute(under: $0) } : nil,
        robots: robots, trail: links.isEmpty ? nil : TrailModel(links: links)),
      nav: sections.map { part, label, target in
        NavItemModel(
          label: label, href: RelativeLink.from(address, to: target), isCurrent: part == section)
      })
  }

  private func siteModel(
    at address: PageAddress, showsDay: Bool, overdueLine: String?
  ) -> SiteModel {
    let root = RelativeLink.toRoot(from: address)
    let date = day.fullWithWeekday
    let isDemo = site.demoNote != nil || site.demoDay != nil
    return SiteModel(
      language: snapshot.language.rawValue, name: site.name, home: root + "index.html",
      stylesheet: root + "assets/board.css",
      colourStylesheet: site.colour == nil ? nil : ColourSheet.address.map { root + $0.path },
      printStylesheet: root + "assets/print.css",
      script: root + "assets/board.js", csp: ContentSecurityPolicy.value,
      asOfLine: showsDay ? words("本页更新到\(date.zh)。", "This page is as of \(date.en).") : nil,
      overdueLine: overdueLine, isDemo: isDemo,
      demoLine: isDemo
        ? site.demoNote ?? words("这是演示，内容都是编的。", "A demonstration; all of it is invented.")
        : nil,
      publisherLine: site.issuers.first?.name.map { words("\($0)主办。", "Published by \($0).") },
      contact: site.contact.flatMap { ContactModel($0) }, aboutHref: root + "about/index.html",
      dataHref: root + "data/index.html",
      feedHref: snapshot.baseURL == nil ? nil : root + "feed.atom")
  }
}
