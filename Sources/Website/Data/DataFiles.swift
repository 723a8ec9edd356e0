import Disclosure

/// The data files: everything public as JSON and CSV, from cards only.
///
/// They hold facts, not states, so a day alone never changes them. Withheld and draft records and
/// lists of things to put right are never in them; of a matter whose public time is over stand
/// number, title, dates and issuer.
struct DataFiles: Sendable {
  let context: SiteContext
  let listings: [MatterListing]

  init(_ context: SiteContext) {
    self.context = context
    listings = context.listings.filter { !$0.isHeld }
  }

  /// The jobs of the data files and of what machines ask for.
  var jobs: [PageJob] {
    // Which matters stand in the files with all their facts.
    let facts = listings.map { "\($0.card.file) \($0.state == .archived)" }.joined(separator: "\n")
    let years = Set(listings.map(\.year)).sorted()
    var jobs = [
      job("data/matters.json", facts) { json(listings) },
      job("data/matters.csv", facts) { csv },
      job("data/site.json", siteFacts) { siteJSON },
      PageJob(
        address: SiteAddresses.data, owner: "data",
        dependencies: [.fact("\(years) \(context.shownAccounts.isEmpty)")]
      ) {
        context.templates.page.render(overview(years))
      },
    ].compactMap { $0 }
    for year in years {
      let chosen = listings.filter { $0.year == year }
      jobs += [job("data/\(year).json", facts) { json(chosen) }].compactMap { $0 }
    }
    if let address = PageAddress("data/build.js") {
      jobs.append(PageJob(address: address, owner: "data", dependencies: [.day]) { buildScript })
    }
    return jobs + accountJobs + crawlerJobs + feedJobs + calendarJobs
  }

  func job(_ path: String, _ facts: String, _ render: @escaping @Sendable () -> [UInt8])
    -> PageJob?
  {
    PageAddress(path).map {
      PageJob(
        address: $0, owner: "data", dependencies: [.register, .fact(facts)], render: render)
    }
  }

  /// The build day for scripts; a classic script, since a page from a disk loads nothing else.
  private var buildScript: [UInt8] {
    var writer = JSONWriter()
    writer.object { $0.field("day", context.day.description) }
    return Array("window.gongshi=".utf8) + writer.bytes + Array(";\n".utf8)
  }

  private func overview(_ years: [Int]) -> TextPage {
    let words = context.words
    var files: [(String, String)] = [
      ("matters.csv", words("全部事项，表格，Excel可以打开", "All matters, a table for Excel")),
      ("matters.json", words("全部事项，JSON", "All matters, JSON")),
      (
        "site.json",
        words("单位、公示栏、\(words.code.zh)、说明页，JSON", "Issuers, boards, rules, pages, JSON")
      ),
      ("../calendar.ics", words("提意见的时间，手机日历可以打开", "The windows, for calendars")),
    ]
    if !context.shownAccounts.isEmpty {
      files += [
        ("accounts.csv", words("全部收支，表格，Excel可以打开", "All accounts, a table for Excel")),
        ("accounts.json", words("全部收支，JSON", "All accounts, JSON")),
      ]
    }
    if context.snapshot.baseURL != nil {
      files += [
        ("../feed.atom", words("订阅：新贴出和有变化的事项，Atom", "Feed of what is new or changed, Atom")),
        ("../feed.json", words("同上，JSON Feed", "The same as JSON Feed")),
      ]
    }
    files += years.reversed().map {
      ("\($0).json", words("\($0)年的事项，JSON", "Matters of \($0), JSON"))
    }
    var body = HTML(safe: "<ul>\n")
    for (file, label) in files {
      body.append(HTML(safe: "<li><a href=\"\(file)\">"))
      body.append(HTML(escaping: label))
      body.append(HTML(safe: "</a></li>\n"))
    }
    body.append(HTML(safe: "</ul>"))
    return TextPage(
      shell: context.shell(
        at: SiteAddresses.data, title: words("数据下载", "Data"),
        trail: [(words("公示栏", "Board"), .home)]),
      title: words("数据下载", "Data"), bodyHTML: body)
  }
}

extension SiteAddresses {
  /// What data can be downloaded.
  static let data = PageAddress("data/index.html") ?? .home
}
