import Disclosure
import FoundationEssentials
import Testing
import Website

/// The pages of accounts.
@Suite struct AccountPageTests {
  private static let october = "finance/2026-10/she/集体账/"
  private static let months = [
    AccountSample.account(month: 9, opening: 4_700_000, rent: 250_000, water: 137_950),
    AccountSample.account(),
  ]

  @Test func `the page says what came in, what was spent, what is left, and shows every entry`()
    throws
  {
    let mark = Finding(
      code: "F04", severity: .note, effect: .mark,
      place: Place(file: "content/accounts/2026-10.csv"), message: Wording("差", "gap")
    ).onPage(Wording("提醒：差90.00元。", "Note."))
    let files = AccountSample.files(
      of: Self.months, marks: ["content/accounts/2026-10.csv": [mark]])
    Golden.expect(
      VisibleText.of(try #require(files[Self.october + "index.html"])), matches: "account.txt")
    Golden.expect(
      VisibleText.of(try #require(files[Self.october + "print.html"])), matches: "account-print.txt"
    )
  }

  @Test func `who handled a payment stands on paper only, who was paid nowhere`() throws {
    let files = AccountSample.files(of: Self.months)
    for (address, text) in files {
      #expect(text.contains("吴某乙") == address.hasSuffix("print.html"), "\(address)")
      #expect(!text.contains("郑某丙") && !text.contains("周某甲"), "\(address)")
    }
    let bare = AccountSample.files(of: Self.months, rules: MatterSample.rules)
    #expect(!bare.values.contains { $0.contains("吴某乙") }, "no rule opens the column")
  }

  @Test func `what a clerk writes is no markup, and no page has a style of its own`() throws {
    for (address, text) in AccountSample.files(of: Self.months) where address.hasPrefix("finance") {
      #expect(!text.contains("<b>\u{3c}") && !text.contains("水渠<b>") || address.hasSuffix(".csv"))
      #expect(!text.contains("style=\"") && !text.contains("<style"))
    }
  }

  @Test func `the navigation, the board and the data name accounts only where there are some`()
    throws
  {
    let files = AccountSample.files(of: Self.months)
    let board = try #require(files["index.html"])
    #expect(board.contains("href=\"finance/index.html\">收支公开</a>"))
    #expect(board.contains("10月收入6,000.00元，支出2,820.00元，结余51,300.50元。"))
    #expect(!board.contains("9月收入"), "only the latest of a book")
    #expect(files["data/index.html"]?.contains("accounts.csv") == true)
    #expect(files["sitemap-site.xml"]?.contains("finance/2026-10/she/") == true)
    let empty = AccountSample.files(of: [])
    #expect(!empty.keys.contains { $0.hasPrefix("finance") || $0.contains("accounts") })
    #expect(!empty.values.contains { $0.contains("收支公开") })
  }

  @Test func `accounts are shown from the day of their posting, and never as drafts`() {
    let before = AccountSample.files(of: Self.months, on: "2026-11-09")
    #expect(before[Self.october + "index.html"] == nil)
    #expect(before["finance/2026-9/she/集体账/index.html"] == nil)
    #expect(before["finance/2026-09/she/集体账/index.html"] != nil)
    #expect(
      AccountSample.files(of: Self.months, on: "2026-11-10")[Self.october + "index.html"] != nil)
    let draft = AccountSample.account { $0.isDraft = true }
    #expect(!AccountSample.files(of: [draft]).keys.contains { $0.hasPrefix("finance") })
  }

  @Test func `withheld accounts leave a page that says so, and stand in no list`() throws {
    let files = AccountSample.files(
      of: Self.months, held: ["content/accounts/2026-10.md": .stub])
    let page = try #require(files[Self.october + "index.html"])
    #expect(page.contains("正在核对") && !page.contains("6,000.00"))
    #expect(files[Self.october + "print.html"] == nil && files[Self.october + "ledger.csv"] == nil)
    #expect(files["data/accounts.json"]?.contains("2026-10") == false)
    #expect(files["finance/index.html"]?.contains("2026年10月") == false)
  }

  private struct Accounts: Decodable {
    struct Item: Decodable {
      var period, path, book, opening, income, spending, closing, ledger: String?
      var entries: Int
    }
    var version: Int
    var accounts: [Item]
  }

  @Test func `the data files hold every figure, newest first`() throws {
    let files = AccountSample.files(of: Self.months)
    let text = try #require(files["data/accounts.json"])
    let data = try JSONDecoder().decode(Accounts.self, from: Data(text.utf8))
    #expect(data.version == 1 && data.accounts.map(\.period) == ["2026-10", "2026-09"])
    let first = try #require(data.accounts.first)
    #expect(first.income == "6000.00" && first.closing == "51300.50" && first.entries == 2)
    #expect(files["data/accounts.csv"]?.split(separator: "\r\n").count == 3)
    let ledger = try #require(files[Self.october + "ledger.csv"])
    #expect(
      ledger.split(separator: "\r\n").dropFirst().map(String.init) == [
        "2026-10-09,记-1,鱼塘租金,租金收入,6000.00,,", "2026-10-21,记-2,修二组水渠<b>,公益支出,,2820.00,",
      ])
  }

  @Test func `two records of one book and period get two addresses`() {
    let twin = AccountSample.account { $0.envelope.file = "content/accounts/b.md" }
    let files = AccountSample.files(of: [AccountSample.account(), twin])
    #expect(files["finance/2026-10/she/集体账-2/index.html"] != nil)
  }
}
