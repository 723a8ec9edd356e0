import Disclosure
import Reading

/// What there is to choose from: for completion in a shell, so nothing here fails.
public enum Catalogue {
  /// The codes of a site's issuers; none where there is no site.
  public static func issuers(ofSite path: String) -> [String] {
    site(path)?.site.issuers.compactMap(\.code) ?? []
  }

  /// The matters that a site's rules know; without a site those of the whole country.
  public static func matters(ofSite path: String) -> [String] {
    let found = site(path)
    let shelf = found.map { RuleShelf(of: $0.folder) } ?? RuleShelf(Stock(shipped: "rules"))
    return RuleBook(packs: shelf.packs, region: found?.site.region ?? "").categories.map(\.name)
  }

  /// The codes of all checks and of what reading finds.
  public static var codes: [String] {
    (Checks.infos.map(\.code) + ReadingCodes.all.map(\.code)).sorted()
  }

  private static func site(_ path: String) -> (site: Site, folder: SiteFolder)? {
    var findings: [Finding] = []
    guard let folder = try? SiteFolder(path, findings: &findings),
      case .success(let bytes) = folder.read("site.yaml"), let site = SiteReader.read(bytes).site
    else { return nil }
    return (site, folder)
  }
}
