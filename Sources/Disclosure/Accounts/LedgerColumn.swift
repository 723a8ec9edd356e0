/// A column of a ledger that the program knows, by the names that its head may bear.
public enum LedgerColumn: String, Sendable, Hashable, CaseIterable {
  case date
  case voucher
  case purpose
  case group
  case income
  case spending
  case balance
  case handler
  case approver

  /// The heads that are read as this column; the first is the one we write.
  public var names: [String] {
    switch self {
    case .date: ["日期", "记账日期", "业务日期", "时间", "date"]
    case .voucher: ["凭证号", "凭证编号", "凭证字号", "凭证", "票据号", "单据号", "voucher"]
    case .purpose: ["摘要", "事由", "用途", "收支项目", "开支项目", "项目", "内容", "purpose"]
    case .group: ["类别", "收支类别", "公开类别", "分类", "科目", "group"]
    case .income: ["收入", "收入金额", "本期收入", "借方", "借方金额", "income"]
    case .spending: ["支出", "支出金额", "本期支出", "贷方", "贷方金额", "spending"]
    case .balance: ["余额", "结余", "结存", "账面余额", "balance"]
    case .handler: ["经手人", "经办人", "handler"]
    case .approver: ["审批人", "批准人", "审批", "approver"]
    }
  }

  /// What the column is called.
  public var wording: Wording { Wording(names.first ?? rawValue, rawValue) }

  /// Whether a ledger without it cannot be added up or understood.
  public var isNeeded: Bool {
    switch self {
    case .date, .purpose, .income, .spending: true
    default: false
    }
  }

  /// Whether its cells name persons, so that only a rule opens it to readers.
  public var namesPersons: Bool { self == .handler || self == .approver }

  /// The column that a head names: spaces and a unit in brackets do not count.
  public init?(head: String) {
    var plain = String.UnicodeScalarView()
    scan: for scalar in head.unicodeScalars {
      switch scalar {
      case "（", "(": break scan
      case " ", "\u{3000}", "\t", "\n": continue
      default: plain.append(scalar)
      }
    }
    let name = String(plain).lowercased()
    guard let column = LedgerColumn.allCases.first(where: { $0.names.contains(name) }) else {
      return nil
    }
    self = column
  }
}
