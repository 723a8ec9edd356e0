import Disclosure

/// All lists of matters of a site.
struct MatterLists: Sendable {
  let context: SiteContext
  let listings: [MatterListing]
  /// The lists by what they are cut by: all, categories, issuers, states.
  let families: [[MatterListCut]]
  /// How many matters each list names; every list says it of all others.
  private let counts: [MatterListCut: Int]

  init(_ context: SiteContext) {
    self.context = context
    listings = context.listings
    let used = Set(listings.filter { !$0.isHeld }.compactMap { $0.card.category?.id })
    var seen: Set<String> = []
    let categories = context.snapshot.register.rules.categories
      .filter { used.contains($0.id) && seen.insert($0.id).inserted }
    let issuers = Set(listings.compactMap { $0.card.issuer.code })
    let states = Set(listings.filter { !$0.isHeld }.map(\.state))
    let families: [[MatterListCut]] = [
      [.all], categories.map { .category(id: $0.id, name: $0.name) },
      context.site.issuers.compactMap { issuer in
        guard let code = issuer.code, issuers.contains(code) else { return nil }
        return .issuer(code: code, name: issuer.name ?? code)
      },
      MatterState.allCases.filter(states.contains).map { .state($0) },
    ]
    self.families = families
    let listings = listings
    counts = Dictionary(
      families.joined().map { cut in (cut, listings.count(where: cut.includes)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The jobs of all lists: of each the newest year, and each year by itself.
  var jobs: [PageJob] {
    families.joined().flatMap { cut -> [PageJob] in
      let chosen = listings.filter(cut.includes)
      let byYear = Dictionary(grouping: chosen, by: \.year)
      let years = byYear.keys.sorted(by: >).map { (year: $0, count: byYear[$0]?.count ?? 0) }
      return ([nil] + years.map { $0.year }).compactMap { year in
        let shown = (year ?? years.first?.year).flatMap { byYear[$0] } ?? []
        return cut.address(year: year).map { job(of: cut, year: year, shown, years: years, at: $0) }
      }
    }
  }

  private func job(
    of cut: MatterListCut, year: Int?, _ shown: [MatterListing],
    years: [(year: Int, count: Int)], at address: PageAddress
  ) -> PageJob {
    // The states stand on the page; a day that changes none leaves the page as it is.
    let states = shown.map { $0.isHeld ? "held" : $0.state.rawValue }
    return PageJob(
      address: address, owner: "matters",
      dependencies: [.register, .fact(states.joined(separator: " "))],
      render: { [self] in
        context.templates.matters.render(
          page(of: cut, year: year, shown, years: years, at: address))
      })
  }

  private func page(
    of cut: MatterListCut, year: Int?, _ shown: [MatterListing],
    years: [(year: Int, count: Int)], at address: PageAddress
  ) -> MattersPage {
    let words = context.words
    let name = cut.name(words)
    let title =
      (year ?? years.first?.year).map { words("\(name)：\($0)年", "\(name): \($0)") } ?? name
    let yearLinks = years.compactMap { other, count in
      cut.address(year: other).map { target in
        FilterLinkModel(
          label: words("\(other)年", "\(other)"), href: RelativeLink.from(address, to: target),
          isCurrent: other == year ?? years.first?.year, count: String(count))
      }
    }
    let labels = [
      "", words("按事项", "By matter"), words("按单位", "By issuer"), words("按进度", "By state"),
    ]
    let others = zip(labels, families).dropFirst().compactMap { label, family -> FilterModel? in
      let links = family.compactMap { link(to: $0, current: cut, from: address) }
      return links.isEmpty ? nil : FilterModel(label: label, links: links)
    }
    return MattersPage(
      shell: context.shell(
        at: address, title: title,
        trail: [(words("公示栏", "Board"), .home)]
          + (cut == .all && year == nil
            ? [] : [(words("全部事项", "All matters"), SiteAddresses.matters)]),
        section: .matters),
      heading: title, introLine: words("共\(shown.count)项。", "\(shown.count) in all."),
      filters: (yearLinks.isEmpty
        ? [] : [FilterModel(label: words("按年", "By year"), links: yearLinks)]) + others,
      groups: months(of: shown, from: address))
  }

  private func link(to cut: MatterListCut, current: MatterListCut, from page: PageAddress)
    -> FilterLinkModel?
  {
    cut.address().map {
      FilterLinkModel(
        label: cut.name(context.words), href: RelativeLink.from(page, to: $0),
        isCurrent: cut == current, count: String(counts[cut] ?? 0))
    }
  }

  /// The months, newest first; a matter dated in another year than its number's stands under that
  /// month.
  private func months(of listings: [MatterListing], from page: PageAddress) -> [MonthGroupModel] {
    let words = context.words
    let groups = Dictionary(grouping: listings) { $0.date?.firstOfMonth.number ?? .max }
    return groups.keys.sorted(by: >).map { key in
      let rows = (groups[key] ?? []).sorted {
        ($1.date?.number ?? 0, $0.card.file) < ($0.date?.number ?? 0, $1.card.file)
      }
      guard let day = rows.first?.date else {
        return MonthGroupModel(
          anchor: "m0", heading: words("日期未定", "No date yet"), rows: rows.map { $0.row(from: page) }
        )
      }
      let isOwn = day.year == rows.first?.year
      return MonthGroupModel(
        anchor: isOwn ? "m\(day.month)" : "m\(day.year)-\(day.month)",
        heading: isOwn
          ? words("\(day.month)月", day.monthTitle.en) : words(day.monthTitle),
        countLine: words("\(rows.count)项", "\(rows.count)"),
        rows: rows.map { $0.row(from: page) })
    }
  }
}
