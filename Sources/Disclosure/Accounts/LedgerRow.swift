/// One row of a ledger as it was read.
public struct LedgerRow: Sendable, Hashable {
  /// What a row is.
  public enum Role: Sendable, Hashable {
    /// One receipt or payment.
    case entry
    /// 上月结余.
    case opening
    /// 合计 of the period.
    case total
    /// 本月结余.
    case closing
    /// 小计, 累计, 过次页: left aside.
    case carried
  }

  /// The index of the row in the table, from 0.
  public var index: Int
  /// What it is.
  public var role = Role.entry
  /// 日期.
  public var date: Day?
  /// 凭证号.
  public var voucher: String?
  /// 摘要.
  public var purpose = ""
  /// 类别.
  public var group: String?
  /// 收入; nil where the cell is empty.
  public var income: Money?
  /// 支出; nil where the cell is empty.
  public var spending: Money?
  /// 余额; nil where the cell is empty.
  public var balance: Money?

  /// Creates an empty row.
  public init(index: Int) {
    self.index = index
  }
}
