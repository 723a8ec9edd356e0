extension CheckExample {
  /// Accounts of a month with their ledger, for the examples of the checks on accounts.
  ///
  /// - Parameters:
  ///   - period: the month as the record writes it; the ledger bears its name.
  ///   - more: further lines of the front matter.
  ///   - ledger: the lines of the ledger.
  ///   - others: the accounts of other periods.
  static func accounts(
    period: String = "2026-10", opening: String = "48,120.50元", closing: String = "51,300.50元",
    more: [String] = ["监督意见: 2026-11-08 同意公开"], ledger: [String] = sampleLedger,
    others: [CheckExample] = []
  ) -> CheckExample {
    let name = period.split(separator: "1️⃣").joined()
    return CheckExample(
      file: "content/accounts/\(name).md",
      others: [("content/accounts/\(name).csv", (ledger + [""]).joined(separator: "\n"))]
        + others.flatMap { [($0.file, $0.text)] + $0.others },
      (["---", "账: 集体账", "期间: \(period)", "上月结余: \(opening)", "本月结余: \(closing)"]
        + ["台账: \(name).csv"] + more + ["---", ""]).joined(separator: "\n"))
  }

  /// A ledger whose sums agree with the sample's balances.
  static let sampleLedger = [
    "日期,凭证号,摘要,类别,收入,支出,余额",
    "2026-10-09,记-1,鱼塘租金,租金收入,6000.00,,54120.50",
    "2026-10-21,记-2,修二组水渠,公益支出,,2820.00,51300.50",
  ]

  /// The sample's ledger with one of its lines written otherwise; `line` counts from 1.
  static func ledger(_ line: Int, _ text: String) -> [String] {
    var lines = sampleLedger
    lines[line - 1] = text
    return lines
  }

  /// The accounts of September, which end with what October begins with.
  static func september(closing: String = "48,120.50元", voucher: String = "记-1") -> CheckExample {
    accounts(
      period: "2026-09", opening: "50,000.00元", closing: closing,
      more: ["监督意见: 2026-10-08 同意公开"],
      ledger: ["日期,凭证号,摘要,收入,支出", "2026-09-12,\(voucher),清运垃圾,,1879.50"])
  }
}
