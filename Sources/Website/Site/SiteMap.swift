import Disclosure

/// Which files a site consists of.
public enum SiteMap {
  /// One job for each file, in the order of their addresses, and what is wrong with the theme.
  public static func jobs(for snapshot: Snapshot) -> (jobs: [PageJob], findings: [Finding]) {
    var findings = snapshot.theme.findings
    let templates = PageTemplates(snapshot.theme, findings: &findings)
    let context = SiteContext(snapshot, templates: templates)
    var jobs = assetJobs(of: snapshot)
    jobs += colourJobs(of: snapshot.site)
    jobs += matterJobs(in: context)
    jobs += codeJobs(in: context, library: context.library)
    jobs += rollJobs(in: context)
    jobs += accountJobs(in: context)
    jobs += textJobs(in: context)
    jobs += MatterLists(context).jobs
    jobs += [boardJob(in: context), aboutJob(in: context)]
    jobs += notFoundJobs(in: context)
    jobs += DataFiles(context).jobs
    return (jobs.sorted { $0.address < $1.address }, findings)
  }

  /// Where a matter's page stands; lists link there even where the matter is withheld.
  public static func address(of matter: MatterWhole, in site: Site) -> PageAddress? {
    SiteAddresses.matter(matter, in: site)
  }

  private static func colourJobs(of site: Site) -> [PageJob] {
    guard let colour = site.colour, let address = ColourSheet.address else { return [] }
    return [
      PageJob(address: address, owner: "site.yaml", dependencies: [.fact(colour.text)]) {
        Array(ColourSheet.css(colour).utf8)
      }
    ]
  }

  private static func assetJobs(of snapshot: Snapshot) -> [PageJob] {
    snapshot.assets.compactMap { asset in
      PageAddress("assets/" + asset.name).map { address in
        PageJob(
          address: address, owner: asset.name, dependencies: [.asset(asset.name)],
          render: { asset.bytes })
      }
    }
  }
}
