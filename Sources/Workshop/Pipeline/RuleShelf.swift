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
    let ownEstimate = stock.items.first { $0.path == ShippedRules.estimatePath && $0.isOwn }
    let estimate =
      ownEstimate.map { HolidayEstimate.read($0.text, file: $0.path) } ?? ShippedRules.estimate
    findings += estimate.findings
    for item in stock.items {
      if item.isPack {
        let shipped = item.isOwn ? nil : ShippedRules.packs[item.path]
        let reading = shipped ?? PackReader.read(item.bytes, file: item.path)
        findings += reading.findings
        if let pack = reading.pack { packs.append(pack) }
      } else if let year = item.year {
        // An estimate of the site's own also says which holidays a shipped table must hold.
        let shipped = item.isOwn || ownEstimate != nil ? nil : ShippedRules.years[item.path]
        let reading =
          shipped
          ?? HolidayYear.read(
            item.text, year: year, file: item.path, estimate: estimate.estimate)
        findings += reading.findings
        if let table = reading.year { years.append(table) }
      }
    }
    self.packs = packs
    calendar = HolidayCalendar(years: years, estimate: estimate.estimate)
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

extension Stock.Item {
  private static let calendars = "rules/calendars/"

  /// Whether it is a rule pack.
  var isPack: Bool { !path.hasPrefix(Self.calendars) && path.hasSuffix(".yaml") }

  /// The year of which it is the calendar.
  var year: Int? {
    guard path.hasPrefix(Self.calendars), path.hasSuffix(".csv"),
      let name = path.split(separator: "/").last
    else { return nil }
    return Int(name.dropLast(4))
  }

  /// Its bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
