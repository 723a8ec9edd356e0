import Disclosure

extension AccountView {
  /// What came in and was spent under each 类别, the largest first; nil where no entry has one.
  var groupChart: ChartModel? {
    guard let groups = whole.ledger?.groups, !groups.isEmpty else { return nil }
    let zero = Money(fen: 0)
    let spending = groups.filter { $0.spending != zero }.sorted { $0.spending > $1.spending }
    let income = groups.filter { $0.income != zero }.sorted { $0.income > $1.income }
    let most = (groups.map(\.income) + groups.map(\.spending)).max() ?? zero
    let parts = [
      BarGroupModel(
        heading: words("花在哪里", "Spent on"),
        rows: spending.map { bar($0.name, $0.spending, of: most, .spending) }),
      BarGroupModel(
        heading: words("从哪里来", "Came from"),
        rows: income.map { bar($0.name, $0.income, of: most, .income) }),
    ].filter { !$0.rows.isEmpty }
    guard !parts.isEmpty else { return nil }
    return ChartModel(
      groups: parts, label: words("按类别的收入和支出", "Income and spending by group"),
      tableHTML: figures(
        [
          words("类别", "Group"), words(LedgerColumn.income.wording),
          words(LedgerColumn.spending.wording),
        ],
        groups.map { [$0.name, $0.income.description, $0.spending.description] }))
  }

  /// Income and spending of this period and those before it; nil where there are none before.
  var periodChart: ChartModel? {
    let cards = history.filter { $0.income != nil && $0.spending != nil }
    guard cards.count > 1 else { return nil }
    let most = cards.flatMap { [$0.income, $0.spending] }.compactMap { $0 }.max() ?? Money(fen: 0)
    return ChartModel(
      groups: cards.map { card in
        BarGroupModel(
          heading: name(of: card),
          rows: [
            bar(words(LedgerColumn.income.wording), card.income, of: most, .income),
            bar(words(LedgerColumn.spending.wording), card.spending, of: most, .spending),
          ])
      }, label: words("各期的收入和支出", "Income and spending by period"),
      tableHTML: figures(
        [
          words("期间", "Period"), words(LedgerColumn.income.wording),
          words(LedgerColumn.spending.wording), words("结余", "Left"),
        ],
        cards.map { card in
          [name(of: card)]
            + [card.income, card.spending, card.closing].map { $0?.description ?? "" }
        }))
  }

  /// The period of a card: with its year where that is not the page's own.
  private func name(of card: AccountCard) -> String {
    guard let other = card.period else { return "" }
    return words(other.year == period.year ? other.short : other.full)
  }

  private enum Side: String {
    case income, spending
  }

  private func bar(_ label: String, _ amount: Money?, of most: Money, _ side: Side) -> BarModel {
    let amount = amount ?? Money(fen: 0)
    return BarModel(
      label: label, amountLine: amount.yuan, kind: side.rawValue,
      width: AccountView.width(of: amount, within: most))
  }

  /// The length of a bar, 0 to 100 with one decimal; whatever is more than nothing can be seen.
  static func width(of amount: Money, within most: Money) -> String {
    guard most.fen > 0, amount.fen > 0 else { return "0" }
    // Widened, since a thousand times the money of a rich village does not fit.
    let (high, low) = amount.fen.magnitude.multipliedFullWidth(by: 1_000)
    let share =
      most.fen.magnitude > high ? most.fen.magnitude.dividingFullWidth((high, low)).quotient : 1_000
    let tenths = max(5, min(1_000, share))
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func figures(_ header: [String], _ rows: [[String]]) -> HTML {
    let table = RecordTable(name: "", file: "", channel: .web, header: header, rows: rows)
    return table.html(figures: TableFigures(table))
  }
}
