import Disclosure

extension SiteContext {
  /// The job for a withheld record other than a matter: none where the former page stays.
  func stubJobs(_ hold: Hold, at address: PageAddress, owner: String, section: Section?)
    -> [PageJob]
  {
    guard case .stub = hold else { return [] }
    return [
      PageJob(address: address, owner: owner, dependencies: [.fact("stub")]) { [self] in
        templates.stub.render(
          StubPage(
            shell: shell(
              at: address, title: words("正在核对", "Being checked"), robots: "noindex",
              trail: [(words("公示栏", "Board"), .home)], section: section),
            contact: site.contact.flatMap { ContactModel($0) }))
      }
    ]
  }
}
