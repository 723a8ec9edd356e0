import Disclosure

extension DataFiles {
  /// `robots.txt`, and with a base address `sitemap.xml` with one file a year.
  var crawlerJobs: [PageJob] {
    let base = context.snapshot.baseURL
    var robots = "User-agent: *\nAllow: /\n"
    if let base { robots += "Sitemap: \(base)/sitemap.xml\n" }
    let text = robots
    var jobs: [PageJob] = []
    if let address = PageAddress("robots.txt") {
      jobs.append(
        PageJob(address: address, owner: "data", dependencies: [.fact(text)]) { Array(text.utf8) })
    }
    guard let base else { return jobs }
    let shown = openListings
    let years = Set(shown.map(\.year)).sorted()
    let facts = base + "\n" + changeFacts
    let names = ["sitemap-site.xml"] + years.map { "sitemap-\($0).xml" }
    let index = job("sitemap.xml", facts) {
      Self.sitemap("sitemapindex", "sitemap", names.map { (base + "/" + $0, nil) })
    }
    let site = job(
      "sitemap-site.xml", facts + siteFacts + accountAddresses.map(\.path).joined(separator: " ")
    ) {
      Self.sitemap(
        "urlset", "url",
        ([.home, SiteAddresses.matters, SiteAddresses.code, SiteAddresses.about]
          + versionAddresses + textAddresses + accountAddresses)
          .map { ($0.absolute(under: base), nil) })
    }
    let byYear = years.map { year in
      job("sitemap-\(year).xml", facts) {
        Self.sitemap(
          "urlset", "url",
          shown.filter { $0.year == year }
            .map { ($0.address.absolute(under: base), $0.changes.last) })
      }
    }
    return jobs + ([index, site] + byYear).compactMap { $0 }
  }

  private var versionAddresses: [PageAddress] {
    context.library.groups.joined().filter { context.snapshot.held[$0.code.file] == nil }
      .map(\.address)
  }

  private var accountAddresses: [PageAddress] {
    let own = context.shownAccounts.map(\.address)
    return own.isEmpty ? [] : [SiteAddresses.finance] + own
  }

  private var textAddresses: [PageAddress] {
    context.texts.filter { context.snapshot.held[$0.page.file] == nil }.map(\.address)
  }

  private static func sitemap(
    _ root: String, _ element: String, _ entries: [(address: String, change: Day?)]
  ) -> [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    bytes += Array("<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
    for (address, change) in entries {
      bytes += Array("<\(element)><loc>".utf8)
      bytes.appendEscaped(address)
      bytes += Array("</loc>".utf8)
      if let change { bytes += Array("<lastmod>\(change)</lastmod>".utf8) }
      bytes += Array("</\(element)>\n".utf8)
    }
    return bytes + Array("</\(root)>\n".utf8)
  }
}
