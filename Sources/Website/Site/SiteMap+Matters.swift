import Disclosure

extension SiteMap {
  /// The files of all matters that are public.
  static func matterJobs(in context: SiteContext) -> [PageJob] {
    let matters = context.snapshot.wholes.compactMap { whole -> MatterView? in
      guard case .matter(let matter) = whole, !matter.matter.isDraft,
        let address = SiteAddresses.matter(matter, in: context.site)
      else { return nil }
      return MatterView(matter, at: address, in: context)
    }
    let taken = Set(matters.map(\.address))
    return matters.flatMap { view in
      jobs(of: view) + formerJobs(of: view, besides: taken)
    }
  }

  /// The files of one matter: its page, sheet, plain text and files; or what stands in their place.
  private static func jobs(of view: MatterView) -> [PageJob] {
    let templates = view.context.templates
    switch view.context.snapshot.held[view.matter.file] {
    case .frozen: return []
    case .stub:
      return [
        view.job(at: view.address, facts: ["stub"]) { templates.stub.render(view.stub) }
      ]
    case nil: break
    }
    if view.state == .archived {
      return [
        view.job(at: view.address, facts: ["archived"]) {
          templates.tombstone.render(view.tombstone)
        }
      ]
    }
    return [
      view.job(at: view.address, facts: view.pageFacts, dependsOnDay: view.dependsOnDay) {
        templates.matter.render(view.page)
      },
      view.address.sibling("print.html").map { sheet in
        view.job(at: sheet, facts: view.paperFacts) {
          view.printPage.map(templates.print.render) ?? []
        }
      },
      view.address.sibling("notice.txt").map { text in view.job(at: text) { view.notice } },
    ].compactMap { $0 } + view.fileJobs
  }

  /// A page at each former number that no other matter bears now.
  private static func formerJobs(of view: MatterView, besides taken: Set<PageAddress>)
    -> [PageJob]
  {
    view.matter.formerNumbers.compactMap { number in
      let former = SiteAddresses.matter(
        number, of: view.whole.issuer, file: view.matter.file, in: view.site)
      guard let former, !taken.contains(former) else { return nil }
      return view.job(at: former) {
        view.context.templates.tombstone.render(view.moved(from: former, number: number))
      }
    }
  }
}
