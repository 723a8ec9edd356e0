import Disclosure
import Publishing
import Website

/// The rules that hold for a site or a region, pack by pack.
public struct RuleList: Sendable {
  /// For whom they hold: a site's name, or a region's code.
  public let subject: String
  /// The day for which they are shown.
  public let day: Day
  /// The packs with those of their rules that apply, the widest region first.
  public let packs: [RulePack]
  /// What is wrong with the files.
  public let report: Report

  /// How many rules there are.
  public var count: Int { packs.reduce(0) { $0 + $1.rules.count } }

  /// The sheet on which they are reviewed.
  public var sheet: String {
    String(
      decoding: RuleSheet(subject: subject, day: day, packs: packs).html, as: UTF8.self)
  }

  /// Writes the sheet to a new file.
  /// - Throws: `WorkshopTrouble` where the file is there already or cannot be written.
  public func writeSheet(to file: String) throws(WorkshopTrouble) {
    if try LooseFile.read(file) != nil {
      throw WorkshopTrouble(
        Wording(
          "已经有“\(file)”了，不覆盖。换个名字，或者先把它移走", "“\(file)” is there already; name another file"),
        isUsage: true)
    }
    try LooseFile.write(sheet, to: file)
  }
}

extension Workshop {
  /// The rules of a region, by the shipped packs.
  /// - Throws: `WorkshopTrouble` where `region` is no code.
  public static func rules(region: String, on day: Day) throws(WorkshopTrouble) -> RuleList {
    guard region.utf8.count <= 12, region.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw WorkshopTrouble(
        Wording(
          "“\(region)”不是区划代码。写2到12位数字，例如 --region 510703",
          "“\(region)” is no region code; write up to 12 digits, as in --region 510703"),
        isUsage: true)
    }
    let shelf = RuleShelf(Stock(shipped: "rules"))
    return RuleList(
      subject: "地区\(region)", day: day, packs: chosen(shelf.packs, region: region, subject: nil),
      report: Report(shelf.findings))
  }

  /// The rules of a site: the shipped packs and its own.
  /// - Throws: `WorkshopTrouble` where the folder cannot be read.
  public static func rules(site path: String, day: DayChoice) throws(WorkshopTrouble) -> RuleList {
    var findings: [Finding] = []
    let folder = try SiteFolder(path, findings: &findings)
    guard let (site, _) = Freezing.readSite(in: folder, findings: &findings) else {
      return RuleList(
        subject: "", day: day.asked ?? day.today, packs: [], report: Report(findings))
    }
    let shelf = RuleShelf(of: folder)
    return RuleList(
      subject: site.name, day: day.day(for: site),
      packs: chosen(
        shelf.packs, region: site.region ?? "", subject: site.subject ?? .village),
      report: Report(shelf.findings))
  }

  private static func chosen(_ packs: [RulePack], region: String, subject: Subject?)
    -> [RulePack]
  {
    packs.filter { $0.holds(in: region) }.sorted(by: RulePack.precedes).map { pack in
      var pack = pack
      pack.rules = pack.rules.filter { rule in
        let subjects = rule.scope.subjects
        return subjects.isEmpty || subject.map(subjects.contains) ?? true
      }
      return pack
    }
  }
}
