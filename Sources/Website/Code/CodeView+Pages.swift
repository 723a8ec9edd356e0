import Disclosure

extension CodeView {
  /// The page of this version.
  var page: CodePage {
    let address = version.address
    let difference = former.map { CodeDifference(from: $0.code, to: code) }
    let current = CodeLibrary.current(of: group, on: context.day)
    return CodePage(
      shell: context.shell(
        at: address, title: code.title, description: inForceLine,
        trail: [
          (words("公示栏", "Board"), .home), (words(words.code), SiteAddresses.code),
        ], section: .code),
      tagLine: tagLine, title: code.title, state: state(standing), inForceLine: inForceLine,
      lines: lines,
      newerHref: standing == .former
        ? current.map { RelativeLink.from(address, to: $0.address) } : nil,
      introHTML: BodyMarkup.html(ifAny: introduction), chapters: chapters(difference),
      changes: changes(difference), versions: versions, printHref: "print.html",
      contact: context.site.contact.flatMap { ContactModel($0) },
      updatedLine: nil)
  }

  private var versions: VersionGroupModel? {
    guard group.count > 1 else { return nil }
    return VersionGroupModel(
      rows: group.reversed().map { other in
        let view = CodeView(context: context, version: other, group: group)
        return VersionRowModel(
          href: RelativeLink.from(version.address, to: other.address), name: name(of: other),
          dateLine: other.code.inForceFrom.map { words($0.full) } ?? "",
          decisionLine: view.decisionLine, isThis: other.ordinal == version.ordinal,
          state: state(other.standing(on: context.day)))
      })
  }

  /// The A4 sheet of this version.
  func printPage(at address: PageAddress) -> PrintPage {
    var body = BodyMarkup.html(introduction)
    var chapter: String?
    for article in code.articles {
      if article.chapter != chapter {
        chapter = article.chapter
        if let chapter { body.append(BodyMarkup.heading(chapter)) }
      }
      body.append(BodyMarkup.html(article.blocks, opening: article.label))
    }
    return PrintPage(
      shell: context.shell(at: address, title: code.title, robots: "noindex", section: .code),
      backHref: "index.html", title: code.title, bodyHTML: body,
      lines: lines + [LineModel(text: inForceLine)], issuer: context.site.issuers.first?.name ?? "",
      dateLine: (code.adopted?.date ?? code.inForceFrom).map { words($0.full) } ?? "",
      hasSeal: true)
  }
}
