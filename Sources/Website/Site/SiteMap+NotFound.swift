import Disclosure

extension SiteMap {
  /// The page for an address that leads nowhere; its links start from the site's path, since a
  /// server shows it under any address.
  static func notFoundJobs(in context: SiteContext) -> [PageJob] {
    guard let address = PageAddress("404.html") else { return [] }
    let root = path(of: context.snapshot.baseURL)
    return [
      PageJob(address: address, owner: "notfound", dependencies: []) {
        var shell = context.shell(
          at: address, title: context.words("没有找到这一页", "Page not found"), robots: "noindex")
        shell.site.home = root + shell.site.home
        shell.site.stylesheet = root + shell.site.stylesheet
        shell.site.colourStylesheet = shell.site.colourStylesheet.map { root + $0 }
        shell.site.printStylesheet = root + shell.site.printStylesheet
        shell.site.script = root + shell.site.script
        shell.site.aboutHref = root + shell.site.aboutHref
        shell.site.dataHref = shell.site.dataHref.map { root + $0 }
        shell.nav = shell.nav.map { item in
          NavItemModel(label: item.label, href: root + item.href, isCurrent: false)
        }
        return context.templates.notFound.render(
          NotFoundPage(shell: shell, mattersHref: root + SiteAddresses.matters.path))
      }
    ]
  }

  /// The path of the site on its server, with a slash at both ends: `/` for
  /// `https://qinghe.example`, `/cun/` for `https://qinghe.example/cun`.
  static func path(of baseURL: String?) -> String {
    let parts = (baseURL ?? "").split(separator: "/", omittingEmptySubsequences: true)
    let path = parts.dropFirst(2).map { "/" + $0 }.joined()
    return path + "/"
  }
}
