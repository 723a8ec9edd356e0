import Disclosure
import Website

/// The accounts of 青禾村's collective, month after month, rendered in memory.
enum AccountSample {
  /// A rule that lets paper, not the web, name who handled a payment.
  static let rules: RuleBook = {
    var names = Rule()
    (names.id, names.kind, names.scope.records) = ("names", .names, [.account])
    (names.onPaper, names.onWeb) = (["经手人"], [])
    var pack = RulePack()
    (pack.id, pack.rules) = ("test", MatterSample.rules.rules + [names])
    return RuleBook(packs: [pack], region: MatterSample.site.region ?? "")
  }()

  /// The accounts of a month: rent came in, water was paid.
  static func account(
    month: Int = 10, opening: Int64 = 4_812_050, rent: Int64 = 600_000, water: Int64 = 282_000,
    change: (inout Account) -> Void = { _ in }
  ) -> Account {
    var account = Account()
    let name = "2026-\(month)"
    account.envelope = Envelope(file: "content/accounts/\(name).md")
    (account.issuer, account.book) = ("青禾村股份经济合作联合社", "集体账")
    account.period = AccountPeriod(year: 2026, .month, month)
    account.opening = Money(fen: opening)
    account.closing = Money(fen: opening + rent - water)
    account.ledger = "\(name).csv"
    account.supervision = SupervisionOpinion()
    account.supervision?.date = Day(year: 2026, month: month + 1, day: 8)
    account.supervision?.opinion = "逐笔核对，同意公开"
    account.posted = [MatterSample.posting("2026-\(month + 1)-10", "村委会公示栏")]
    account.envelope.tables = [
      RecordTable(
        name: "\(name).csv", file: "content/accounts/\(name).csv", channel: .web,
        header: ["日期", "凭证号", "摘要", "类别", "收入", "支出", "余额", "经手人", "审批人", "领款人"],
        rows: [
          [
            "\(name)-09", "记-1", "鱼塘租金", "租金收入", Money(fen: rent).description, "", "",
            "吴某乙", "郑某丙", "周某甲",
          ],
          [
            "\(name)-21", "记-2", "修二组水渠<b>", "公益支出", "", Money(fen: water).description, "",
            "吴某乙", "郑某丙", "周某甲",
          ],
        ])
    ]
    change(&account)
    return account
  }

  /// The files of the site by address, on a day.
  static func files(
    of accounts: [Account], on day: String = "2026-11-22", marks: [String: [Finding]] = [:],
    held: [String: Hold] = [:], rules: RuleBook = rules
  ) -> [String: String] {
    let wholes = accounts.map {
      Whole.account(AccountWhole($0, site: MatterSample.site, rules: rules))
    }
    let snapshot = Snapshot(
      site: MatterSample.site, day: Day(day) ?? .earliest, language: .chinese,
      baseURL: "https://qinghe.example",
      register: Register(
        site: MatterSample.site, rules: rules, calendar: MatterSample.calendar, wholes: wholes),
      wholes: wholes, marks: marks, held: held, theme: ThemeFiles.board, assets: [],
      file: { Array("内容 \($0)".utf8) })
    return Dictionary(
      SiteMap.jobs(for: snapshot).jobs.map {
        ($0.address.path, String(decoding: $0.render(), as: UTF8.self))
      }, uniquingKeysWith: { first, _ in first })
  }
}
