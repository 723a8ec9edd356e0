import Disclosure
import Publishing
import Reading

/// The rule packs and calendars of a site: the shipped ones and its own.
struct RuleShelf: Sendable {
  /// All packs, whichever region they are for.
  let packs: [RulePack]
  /// The calendar.
  let calendar: HolidayCalendar
  /// What is wrong with the files.
  let findings: [Finding]
  /// The fingerprint of all files.
  let hash: ContentHash

  /// Reads the shelf of a site.
  init(of folder: SiteFolder) {
    self.init(Stock("rules", site: folder))
  }

  /// Reads a stock of rules.
  init(_ stock: Stock) {
    var packs: [RulePack] = []
    var findings: [Finding] = []
    var years: [HolidayYear] = []
    var estimate = HolidayEstimate(entries: [])
    for item in stock.items {
      let name = item.path.split(separator: "/").last.map(String.init) ?? ""
      if item.path.hasPrefix("rules/calendars/") {
        let text = String(decoding: item.bytes, as: UTF8.self)
        if name == "estimate.csv" {
          let reading = HolidayEstimate.read(text, file: item.path)
          estimate = reading.estimate
          findings += reading.findings
        }
      } else if name.hasSuffix(".yaml") {
        let reading = PackReader.read(item.bytes, file: item.path)
        findings += reading.findings
        if let pack = reading.pack { packs.append(pack) }
      }
    }
    for item in stock.items where item.path.hasPrefix("rules/calendars/") {
      let name = item.path.split(separator: "/").last.map(String.init) ?? ""
      guard name.hasSuffix(".csv"), let year = Int(name.dropLast(4)) else { continue }
      let text = String(decoding: item.bytes, as: UTF8.self)
      let reading = HolidayYear.read(text, year: year, file: item.path, estimate: estimate)
      findings += reading.findings
      if let table = reading.year { years.append(table) }
    }
    self.packs = packs
    calendar = HolidayCalendar(years: years, estimate: estimate)
    self.findings = findings
    hash = stock.hash
  }
}

extension RuleShelf {
  /// The calendar of a site, or the shipped one where no site is named.
  static func calendar(ofSite path: String?) throws(WorkshopTrouble) -> HolidayCalendar {
    guard let path else { return RuleShelf(Stock(shipped: "rules")).calendar }
    var findings: [Finding] = []
    return RuleShelf(of: try SiteFolder(path, findings: &findings)).calendar
  }
}
