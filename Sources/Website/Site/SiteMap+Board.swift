import Disclosure

extension SiteMap {
  /// The home page.
  static func boardJob(in context: SiteContext) -> PageJob {
    let view = BoardView(context)
    let shown =
      context.shownRolls.map { Dependency.record($0.roll.file) }
      + context.library.groups.joined().map { .record($0.code.file) }
    let late = view.late?.rows.map { $0.title + $0.lateLine + ($0.reasonLine ?? "") } ?? []
    let held = view.listings.filter(\.isHeld).map(\.card.file)
    return PageJob(
      address: .home, owner: "board",
      dependencies: [.register, .day] + shown
        + [.fact((late + held).joined(separator: "\n"))],
      render: { context.templates.board.render(view.page) })
  }
}
