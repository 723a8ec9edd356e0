import Disclosure
import Publishing
import Website

/// Plans every file of the site from what was frozen, and commits it.
struct Building {
  let frozen: Frozen
  let folder: SiteFolder
  let request: BuildRequest
  let publication: Publication
  /// The fingerprint of what is built from, taken before it was read; nil where no receipt is kept.
  let inputs: ContentHash?

  /// One file of the output: made by a page, or kept from the former site.
  private enum Source: Sendable {
    case job(PageJob)
    case former(path: String, since: Day)
    case own(path: String)
  }

  /// The language of the pages.
  private let language = Language.chinese

  /// Renders and commits.
  /// - Returns: what was done, the findings that planning adds, and for a preview the pages that
  ///   findings concern.
  /// - Throws: `WorkshopTrouble` where the disk fails us.
  func run() throws(WorkshopTrouble) -> (
    summary: CommitSummary?, findings: [Finding], pages: [String: [String]]
  ) {
    do {
      let ledger = Ledger(try publication.note(Ledger.name))
      guard !frozen.isEmpty || ledger.entries.isEmpty else { return (nil, [.noRecords], [:]) }
      let withholding = Withholding(frozen: frozen, ledger: ledger)
      let shelf = ThemeShelf(of: folder, site: frozen.site, language: language)
      let snapshot = snapshot(withholding: withholding, shelf: shelf)
      let (jobs, themeFindings) = SiteMap.jobs(for: snapshot)
      var findings = shelf.findings + themeFindings
      guard !findings.contains(where: { $0.severity == .error }) else {
        return (nil, findings, [:])
      }

      let sources = sources(jobs: jobs, withholding: withholding)
      let hasher = DependencyHasher(
        frozen: frozen, snapshot: snapshot, theme: shelf.hash, request: request)
      let planned = sources.concurrentMap { plannedFile($0, hasher: hasher) }
      let plan = OutputPlan(planned)
      guard plan.problems.isEmpty else {
        findings += plan.problems.map { Finding(collision: $0) }
        return (nil, findings, [:])
      }
      var options = CommitOptions(clean: request.isClean)
      options.durable = !request.isPreview
      let summary = try publication.commit(plan, options: options) { index in
        bytes(of: sources[index])
      }
      try publication.setNote(
        Ledger.name,
        to: newLedger(jobs: jobs, withholding: withholding).bytes)
      // What is held back depends on what stood here before, so such a build is always done again.
      if let inputs, withholding.held.isEmpty { try keepReceipt(inputs, findings: findings) }
      return (summary, findings, request.isPreview ? pages(jobs, withholding) : [:])
    } catch {
      throw WorkshopTrouble(error)
    }
  }

  /// Keeps what a build from the same files would say; nothing where a file changed meanwhile.
  private func keepReceipt(_ inputs: ContentHash, findings: [Finding]) throws(DiskTrouble) {
    guard inputs == Receipt.inputs(of: folder, for: request),
      let output = try Receipt.output(of: publication)
    else { return }
    let receipt = Receipt(
      inputs: inputs, output: output, day: frozen.day, findings: frozen.findings + findings)
    try publication.setNote(Receipt.name, to: receipt.bytes)
  }

  /// The pages of the records that have findings, by the file that a finding names.
  private func pages(_ jobs: [PageJob], _ withholding: Withholding) -> [String: [String]] {
    let named = Set(frozen.findings.map(\.place.file))
    var pages = withholding.frozen.mapValues(\.paths)
    for job in jobs { pages[job.owner, default: []].append(job.address.path) }
    let owners = Withholding.owners(of: frozen.wholes)
    var found: [String: [String]] = [:]
    for file in named {
      let own = ([file] + (owners[file] ?? [])).flatMap { pages[$0] ?? [] }
      if !own.isEmpty { found[file] = own }
    }
    return found
  }

  /// Every file of the output: the pages, the last clean pages of withheld records, `static/`.
  private func sources(jobs: [PageJob], withholding: Withholding) -> [Source] {
    let own = folder.paths(in: "static")
    let replaced = Set(own.map { Building.target(ofStatic: $0) })
    // What is held back never takes the address of what is published: of two records with one
    // number only the later one waits.
    var taken = Set(
      jobs.filter { withholding.held[$0.owner] == nil }.map(\.address.path))
    let former = withholding.frozen.keys.sorted().flatMap { file -> [Source] in
      guard let entry = withholding.frozen[file] else { return [] }
      return entry.paths.filter { taken.insert($0).inserted }
        .map { .former(path: $0, since: entry.day) }
    }
    let kept = jobs.filter { job in
      !replaced.contains(job.address.path)
        && (withholding.held[job.owner] == nil || taken.insert(job.address.path).inserted)
    }
    return kept.map { .job($0) } + former + own.map { .own(path: $0) }
  }

  /// Where a file of `static/` goes; it takes the place of a built-in one of the same name.
  private static func target(ofStatic path: String) -> String {
    String(path.dropFirst("static/".utf8.count))
  }

  private func snapshot(withholding: Withholding, shelf: ThemeShelf) -> Snapshot {
    var marks: [String: [Finding]] = [:]
    for finding in Report(frozen.findings).findings where finding.effect == .mark {
      marks[finding.place.file, default: []].append(finding)
    }
    let folder = folder
    return Snapshot(
      site: frozen.site, day: frozen.day, language: language,
      baseURL: request.baseURL ?? frozen.site.address, register: frozen.register,
      wholes: frozen.wholes, marks: marks, held: withholding.held, theme: shelf.theme,
      assets: shelf.assets, file: { folder.bytes($0) })
  }

  private func plannedFile(_ source: Source, hasher: DependencyHasher) -> PlannedFile {
    switch source {
    case .job(let job):
      return PlannedFile(path: job.address.path, hash: hasher.hash(of: job), owner: job.owner)
    case .former(let path, let since):
      var hash = ContentHasher()
      hash.combine(formerBytes(path, since: since))
      return PlannedFile(path: path, hash: hash.finalize(), owner: path)
    case .own(let path):
      return PlannedFile(
        path: Building.target(ofStatic: path), hash: ContentHash(of: folder.bytes(path) ?? []),
        owner: path)
    }
  }

  private func bytes(of source: Source) -> [UInt8] {
    switch source {
    case .job(let job): job.render()
    case .former(let path, let since): formerBytes(path, since: since)
    case .own(let path): folder.bytes(path) ?? []
    }
  }

  private func formerBytes(_ path: String, since: Day) -> [UInt8] {
    let bytes = (try? publication.published(path)) ?? nil ?? []
    return HeldPage.marked(bytes, publishedOn: since, in: language)
  }

  /// What this build published of each record; a frozen record keeps its former entry.
  private func newLedger(jobs: [PageJob], withholding: Withholding) -> Ledger {
    var ledger = Ledger()
    // A former page whose address another record has now is vouched for no longer.
    let taken = Set(jobs.filter { withholding.held[$0.owner] == nil }.map(\.address.path))
    ledger.entries = withholding.frozen.filter { taken.isDisjoint(with: $0.value.paths) }
    for job in jobs {
      guard let hash = frozen.hashes[job.owner], withholding.held[job.owner] == nil else {
        continue
      }
      ledger.entries[
        job.owner,
        default: Ledger.Entry(record: hash, rules: frozen.common, day: frozen.day, paths: [])
      ].paths.append(job.address.path)
    }
    return ledger
  }
}

extension Finding {
  /// No record where there were some: a folder that is not mounted must not empty the site.
  static let noRecords = Finding(
    code: "R48", severity: .error, effect: .withhold, place: Place(file: "content"),
    message: Wording(
      "content 里一条记录都没有，上次生成时是有的。请看文件夹在不在、挂上了没有。网站先不动；"
        + "真的要全部撤下，请把输出的文件夹和它旁边的 .gongshi 文件夹删掉再生成",
      "there is no record in content, and there were some at the last build. See whether the folder is "
        + "there. The site is left as it is; to take all down, delete the output folder and the "
        + ".gongshi folder beside it"))

  /// Two files with one address: the site stops, since nobody can say which one is meant.
  init(collision problem: PlanProblem) {
    self.init(
      code: "R37", severity: .error, effect: .withhold, place: Place(file: problem.second.owner),
      message: Wording(problem.zh, problem.en))
  }
}
