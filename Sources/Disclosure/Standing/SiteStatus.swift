/// What stands on a day: what to do, what runs, what waits.
public struct SiteStatus: Sendable {
  /// The day.
  public let day: Day
  /// The entries, group by group; within a group by kind and day.
  public let entries: [StatusEntry]

  /// The entries of a group.
  public func entries(in group: StatusEntry.Group) -> [StatusEntry] {
    entries.filter { $0.group == group }
  }

  /// Works out what stands on a day.
  /// - Parameter held: for each file that is held back, what its first finding says.
  public init(of register: Register, on day: Day, held: [String: Wording] = [:]) {
    self.day = day
    var entries: [StatusEntry] = []
    for card in register.matters where held[card.file] == nil {
      entries += MatterStanding(card: card, day: day, register: register).entries
    }
    for card in register.others where card.kind == .roll && held[card.file] == nil {
      entries += RollStanding(card: card, day: day).entries
    }
    let names = Dictionary(
      register.matters.map { ($0.file, ($0.fullNumber, $0.title)) }
        + register.others.map { ($0.file, (nil, $0.title)) },
      uniquingKeysWith: { first, _ in first })
    entries += held.map { file, reason in
      StatusEntry(
        kind: .withheld, group: .today, file: file, number: names[file]?.0,
        title: names[file]?.1 ?? "",
        text: Wording("拦下了，改好以前不打印、不上网：\(reason.zh)", "held back until mended: \(reason.en)"))
    }
    self.entries = SiteStatus.ordered(entries)
  }

  /// By group, kind and day; the lines of one record of a kind stay together, in their own order.
  private static func ordered(_ entries: [StatusEntry]) -> [StatusEntry] {
    struct Bundle: Hashable {
      var group: StatusEntry.Group
      var kind: StatusEntry.Kind
      var file: String
    }
    let bundles = Dictionary(grouping: entries) {
      Bundle(group: $0.group, kind: $0.kind, file: $0.file)
    }
    let keyed = bundles.map { bundle, lines in
      (
        key: (
          position(bundle.group), position(bundle.kind),
          lines.compactMap { $0.day?.number }.min() ?? .min
        ),
        file: bundle.file, lines: lines
      )
    }
    return keyed.sorted { a, b in a.key != b.key ? a.key < b.key : a.file < b.file }
      .flatMap(\.lines)
  }

  private static func position<Value: CaseIterable & Equatable>(_ value: Value) -> Int {
    for (index, other) in Value.allCases.enumerated() where other == value { return index }
    return 0
  }
}
