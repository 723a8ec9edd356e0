import Disclosure

extension SiteMap {
  /// The list of village rules, and the page and sheet of each version.
  static func codeJobs(in context: SiteContext, library: CodeLibrary) -> [PageJob] {
    library.groups.flatMap { group in
      group.flatMap { version in
        jobs(of: CodeView(context: context, version: version, group: group))
      }
    } + [codeListJob(in: context, library: library)]
  }

  private static func jobs(of view: CodeView) -> [PageJob] {
    let context = view.context
    let address = view.version.address
    if let hold = context.snapshot.held[view.code.file] {
      return context.stubJobs(hold, at: address, owner: view.code.file, section: .code)
    }
    let standings = view.group.map { $0.standing(on: context.day).rawValue }
    let page = PageJob(
      address: address, owner: view.code.file,
      dependencies: view.group.map { .record($0.code.file) }
        + [.fact(standings.joined(separator: " "))],
      render: { context.templates.code.render(view.page) })
    guard let sheet = address.sibling("print.html") else { return [page] }
    return [
      page,
      PageJob(
        address: sheet, owner: view.code.file,
        dependencies: [.record(view.code.file), .fact(standings[view.version.ordinal - 1])],
        render: { context.templates.print.render(view.printPage(at: sheet)) }),
    ]
  }

  private static func codeListJob(in context: SiteContext, library: CodeLibrary) -> PageJob {
    let shown = library.groups.compactMap { group in
      CodeLibrary.current(
        of: group.filter { context.snapshot.held[$0.code.file] == nil }, on: context.day)
    }
    return PageJob(
      address: SiteAddresses.code, owner: "codes",
      dependencies: [.register, .fact(shown.map(\.address.path).joined(separator: " "))],
      render: {
        let words = context.words
        let rows = shown.map { version in
          let view = CodeView(context: context, version: version, group: [version])
          let count = version.code.articles.count
          let changed = version.ordinal - 1
          return CodeRowModel(
            href: RelativeLink.from(SiteAddresses.code, to: version.address),
            title: version.code.title, tagLine: view.tagLine, inForceLine: view.inForceLine,
            countLine: changed > 0
              ? words("共\(count)条，改过\(changed)次。", "\(count) articles, revised \(changed) times.")
              : words("共\(count)条。", "\(count) articles."))
        }
        return context.templates.codes.render(
          CodesPage(
            shell: context.shell(
              at: SiteAddresses.code, title: words(words.code),
              trail: [(words("公示栏", "Board"), .home)], section: .code),
            rows: rows))
      })
  }
}
