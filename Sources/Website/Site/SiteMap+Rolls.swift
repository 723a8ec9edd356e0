import Disclosure

extension SiteMap {
  /// The list of rolls, and the page and sheet of each that is shown.
  static func rollJobs(in context: SiteContext) -> [PageJob] {
    context.rolls.flatMap { jobs(of: RollView(context: context, place: $0)) }
      + [rollListJob(in: context)]
  }

  private static func jobs(of view: RollView) -> [PageJob] {
    let context = view.context
    let (roll, address) = (view.roll, view.place.address)
    if view.place.isGone(on: context.day) {
      guard view.isRed else { return [] }
      return [
        PageJob(
          address: address, owner: roll.file, dependencies: [.record(roll.file), .fact("gone")]
        ) { context.templates.tombstone.render(view.tombstone) }
      ]
    }
    guard view.place.isShown(on: context.day) else { return [] }
    if let hold = context.snapshot.held[roll.file] {
      return context.stubJobs(hold, at: address, owner: roll.file, section: .rolls)
    }
    let rule = view.honours?.rows.first?.rule?.href ?? view.things?.rows.first?.rule?.href ?? ""
    let page = PageJob(
      address: address, owner: roll.file,
      dependencies: [.record(roll.file), .fact(rule)] + (view.dependsOnDay ? [.day] : []),
      render: { context.templates.roll.render(view.page) })
    guard let sheet = address.sibling("print.html") else { return [page] }
    return [
      page,
      PageJob(
        address: sheet, owner: roll.file, dependencies: [.record(roll.file)],
        render: { context.templates.print.render(view.printPage(at: sheet)) }),
    ]
  }

  private static func rollListJob(in context: SiteContext) -> PageJob {
    let shown = context.shownRolls
    return PageJob(
      address: SiteAddresses.rolls, owner: "rolls",
      dependencies: [.fact(shown.map(\.address.path).joined(separator: " "))]
        + shown.map { .record($0.roll.file) },
      render: {
        let words = context.words
        func group(_ colour: HonourRoll.Colour) -> RollGroupModel? {
          let rows = shown.filter { $0.roll.colour == colour }.map { row($0, in: context) }
          return rows.isEmpty ? nil : RollGroupModel(rows: rows)
        }
        return context.templates.rolls.render(
          RollsPage(
            shell: context.shell(
              at: SiteAddresses.rolls, title: words("红榜", "Honours"),
              trail: [(words("公示栏", "Board"), .home)], section: .rolls),
            heading: words("红榜", "Honours"), red: group(.red), todo: group(.black)))
      })
  }

  private static func row(_ place: RollPlace, in context: SiteContext) -> RollRowModel {
    let words = context.words
    let count = place.roll.entries.count
    return RollRowModel(
      href: RelativeLink.from(SiteAddresses.rolls, to: place.address), title: place.roll.title,
      dateLine: place.roll.from.map { words($0.full) } ?? "",
      untilLine: place.roll.until.map {
        words("\($0.full.zh)撤下。", "Taken down on \($0.full.en).")
      },
      countLine: words("\(count)条", "\(count)"))
  }
}
