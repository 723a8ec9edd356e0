import Disclosure

extension SiteMap {
  /// The pages of text.
  static func textJobs(in context: SiteContext) -> [PageJob] {
    context.texts.flatMap { page, address -> [PageJob] in
      if let hold = context.snapshot.held[page.file] {
        return context.stubJobs(hold, at: address, owner: page.file, section: nil)
      }
      return [
        PageJob(address: address, owner: page.file, dependencies: [.record(page.file)]) {
          context.templates.page.render(
            TextPage(
              shell: context.shell(
                at: address, title: page.title, description: page.summary,
                trail: [(context.words("公示栏", "Board"), .home)]),
              title: page.title, bodyHTML: context.html(of: page.envelope.body.blocks, at: address))
          )
        }
      ]
    }
  }
}
