import Disclosure

@testable import Reading

/// A site that holds an example of a check: the repository's site file, rules and calendars, and
/// the example's own files.
struct ExampleSite {
  let site: Site
  let rules: RuleBook
  let calendar: HolidayCalendar
  private let files: [(file: String, text: String)]

  init(_ example: CheckExample) throws {
    files = [(example.file, example.text)] + example.others
    let siteText = example.others.first { $0.file == "site.yaml" }?.text
    site =
      SiteReader.read(try siteText.map { Array($0.utf8) } ?? Files.bytes("site.yaml")).site
      ?? Site()
    var packs = try ExampleSite.packs.get()
    for other in example.others where other.file.hasPrefix("rules/") {
      if let pack = PackReader.read(Array(other.text.utf8), file: other.file).pack {
        packs.append(pack)
      }
    }
    rules = RuleBook(packs: packs, region: site.region ?? "")
    calendar = try ExampleSite.calendar.get()
  }

  /// What reading and checking find on `day`.
  func findings(on day: Day) -> [Finding] {
    var findings: [Finding] = []
    var records: [any Record] = []
    for (file, text) in files where file.hasPrefix("content/") && file.hasSuffix(".md") {
      let folder = file.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      let others = files
      let reading = RecordReader.read(
        Array(text.utf8), file: file,
        context: RecordContext(
          folder: RecordFolder(
            bytes: { name in
              others.first { $0.file == folder + name }.map { Array($0.text.utf8) }
            },
            names: {
              others.map(\.file).filter { $0.hasPrefix(folder) }.map {
                String($0.dropFirst(folder.count))
              }
            }),
          rules: rules))
      findings += reading.findings
      if let record = reading.record { records.append(record) }
    }
    let outages = records.compactMap { $0 as? BoardOutage }
    let context = CheckContext(
      site: site, rules: rules, calendar: calendar, codes: records.compactMap { $0 as? VillageCode }
    )
    let wholes = records.compactMap { Whole($0, in: context, outages: outages) }
    findings += wholes.flatMap { Inspection.findings(of: $0, in: context) }
    let register = Register(site: site, rules: rules, calendar: calendar, wholes: wholes)
    return (findings + Inspection.findings(of: register, on: day)).sorted()
  }

  private static let packs = Result {
    try Files.list("rules").filter { $0.hasSuffix(".yaml") }.compactMap {
      PackReader.read(try Files.bytes($0), file: $0).pack
    }
  }

  private static let calendar = Result {
    let text = { (file: String) in String(decoding: try Files.bytes(file), as: UTF8.self) }
    let estimate = HolidayEstimate.read(
      try text("rules/calendars/estimate.csv"), file: "estimate.csv"
    ).estimate
    let years = try Files.list("rules/calendars").compactMap { file -> HolidayYear? in
      let name = file.split(separator: "/").last?.split(separator: ".").first ?? ""
      guard file.hasSuffix(".csv"), let year = Int(name) else { return nil }
      return HolidayYear.read(try text(file), year: year, file: file, estimate: estimate).year
    }
    return HolidayCalendar(years: years, estimate: estimate)
  }
}
