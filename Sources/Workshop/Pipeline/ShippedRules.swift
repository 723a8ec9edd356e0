import Disclosure
import Reading

/// The rule packs and calendars that the program brings, read once however many sites a run opens.
enum ShippedRules {
  /// What became of a pack, by its path.
  static let packs: [String: (pack: RulePack?, findings: [Finding])] = readings { item in
    item.isPack ? PackReader.read(item.bytes, file: item.path) : nil
  }

  /// What is taken for years without a notice.
  static let estimate: (estimate: HolidayEstimate, findings: [Finding]) = {
    let item = Stock(shipped: "rules").items.first { $0.path == estimatePath }
    return item.map { HolidayEstimate.read($0.text, file: $0.path) } ?? (HolidayEstimate(), [])
  }()

  /// What became of a year's table, by its path.
  static let years: [String: (year: HolidayYear?, findings: [Finding])] = readings { item in
    item.year.map {
      HolidayYear.read(item.text, year: $0, file: item.path, estimate: estimate.estimate)
    }
  }

  /// The file of what is taken for years without a notice.
  static let estimatePath = "rules/calendars/estimate.csv"

  private static func readings<Reading>(_ read: (Stock.Item) -> Reading?) -> [String: Reading] {
    var readings: [String: Reading] = [:]
    for item in Stock(shipped: "rules").items { readings[item.path] = read(item) }
    return readings
  }
}
