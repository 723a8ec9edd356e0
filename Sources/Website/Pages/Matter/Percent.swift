/// Shares as the width of a bar.
enum Percent {
  /// The share in per cent with at most one decimal: 85.2.
  static func tenths(_ count: Int, of whole: Int) -> String {
    guard whole > 0, count > 0 else { return "0" }
    let (product, overflow) = count.multipliedReportingOverflow(by: 1_000)
    let tenths = overflow ? 1_000 : min(1_000, (product + whole / 2) / whole)
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
