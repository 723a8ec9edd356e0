import Disclosure
import Publishing
import Reading

/// Reads every file in parallel, checks, and puts all in order.
struct Freezing {
  let folder: SiteFolder
  private var findings: [Finding]

  /// Opens a site's folder.
  /// - Throws: `WorkshopTrouble` where there is no such folder.
  init(site path: String) throws(WorkshopTrouble) {
    var findings: [Finding] = []
    folder = try SiteFolder(path, findings: &findings)
    self.findings = findings
  }

  /// Whether every folder of the site could be listed.
  var isListed: Bool { findings.isEmpty }

  /// One record on its way.
  private struct Draft: Sendable {
    var file: String
    var record: (any Record)?
    var findings: [Finding]
    var hash: ContentHash
  }

  /// One record checked.
  private struct Checked: Sendable {
    var whole: Whole
    var card: MatterCard?
    var findings: [Finding]
  }

  /// Freezes the site for a day; nil, with what is wrong, where `site.yaml` cannot be used.
  mutating func freeze(for choice: DayChoice) -> (frozen: Frozen?, findings: [Finding]) {
    guard let (site, siteHash) = Freezing.readSite(in: folder, findings: &findings) else {
      return (nil, findings)
    }
    let day = choice.day(for: site)
    let shelf = RuleShelf(of: folder)
    findings += shelf.findings
    let rules = RuleBook(packs: shelf.packs, region: site.region ?? "")
    let drafts = readRecords(rules: rules)
    findings += drafts.flatMap(\.findings)

    let records = drafts.compactMap(\.record)
    let codes = records.compactMap { $0 as? VillageCode }.sorted {
      ($0.inForceFrom ?? Day(number: 0), $0.file) < ($1.inForceFrom ?? Day(number: 0), $1.file)
    }
    // On a day in the past nobody knew yet of what broke later.
    let outages = records.compactMap { $0 as? BoardOutage }.filter { outage in
      outage.from.map { $0 <= day } ?? false
    }
    let context = CheckContext(site: site, rules: rules, calendar: shelf.calendar, codes: codes)
    let checked = records.concurrentMap { record in
      Whole(record, in: context, outages: outages).map { whole in
        Checked(
          whole: whole, card: MatterCard(whole, in: site),
          findings: Inspection.findings(of: whole, in: context))
      }
    }.compactMap { $0 }
    findings += checked.flatMap(\.findings)
    let wholes = checked.map(\.whole)
    let register = Register(
      site: site, rules: rules, calendar: shelf.calendar,
      matters: checked.compactMap(\.card),
      accounts: wholes.compactMap { whole in
        if case .account(let account) = whole { AccountCard(account) } else { nil }
      },
      others: wholes.compactMap { PlainCard($0) })
    findings += Inspection.findings(of: register, on: day)
    findings = Inspection.withoutEchoes(findings)

    var common = ContentHasher()
    common.combine(siteHash)
    common.combine(shelf.hash)
    for draft in drafts where draft.record is BoardOutage || draft.record is VillageCode {
      common.combine(draft.hash)
    }
    let frozen = Frozen(
      site: site, rules: rules, wholes: wholes, register: register, findings: findings,
      unreadable: drafts.filter { $0.record == nil }.map(\.file),
      hashes: Dictionary(
        drafts.map { ($0.file, $0.hash) }, uniquingKeysWith: { first, _ in first }),
      common: common.finalize(), day: day)
    return (frozen, findings)
  }

  /// Reads the site file; nil, with what is wrong, where it cannot be used.
  static func readSite(in folder: SiteFolder, findings: inout [Finding]) -> (Site, ContentHash)? {
    switch folder.read("site.yaml") {
    case .failure(let trouble):
      findings.append(
        Finding(
          code: "R38", severity: .error, effect: .withhold, place: Place(file: "site.yaml"),
          message: Wording(
            "这个文件夹里没有能读的 site.yaml（\(trouble.zh)）。请在网站的文件夹里运行，或用 --site 指明；"
              + "新建网站用 gongshi init 文件夹名",
            "there is no readable site.yaml here (\(trouble.en)); run in the site's folder, name it "
              + "with --site, or plant a new one with gongshi init DIR")))
      return nil
    case .success(let bytes):
      let reading = SiteReader.read(bytes)
      findings += reading.findings
      guard let site = reading.site, !site.name.isEmpty, !site.issuers.isEmpty else { return nil }
      return (site, ContentHash(of: bytes))
    }
  }

  private func readRecords(rules: RuleBook) -> [Draft] {
    let files = folder.paths(in: "content")
    let names = Dictionary(grouping: files) { SiteFolder.parent(of: $0) }
    let folder = folder
    return files.filter { $0.hasSuffix(".md") }.concurrentMap { file in
      switch folder.read(file) {
      case .failure(let trouble):
        return Draft(
          file: file, record: nil, findings: [Finding(unreadable: trouble, path: file)],
          hash: ContentHash(of: file))
      case .success(let bytes):
        let parent = SiteFolder.parent(of: file)
        let beside = RecordFolder(
          bytes: { folder.bytes(parent + "/" + $0) },
          names: { (names[parent] ?? []).map { String($0.dropFirst(parent.count + 1)) } })
        let reading = RecordReader.read(
          bytes, file: file, context: RecordContext(folder: beside, rules: rules))
        var hasher = ContentHasher()
        hasher.combine(bytes)
        for table in reading.record?.envelope.tables ?? [] {
          hasher.combine(folder.bytes(table.file) ?? [])
        }
        for file in reading.record?.envelope.attachments ?? [] {
          hasher.combine(folder.bytes(file) ?? [])
        }
        return Draft(
          file: file, record: reading.record, findings: reading.findings, hash: hasher.finalize())
      }
    }
  }
}

extension SiteFolder {
  /// The folder that a file lies in.
  static func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }
}

extension MatterCard {
  /// The card of a record that is a matter.
  convenience init?(_ whole: Whole, in site: Site) {
    guard case .matter(let matter) = whole else { return nil }
    self.init(matter, in: site)
  }
}
