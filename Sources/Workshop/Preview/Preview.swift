import Disclosure

/// 预览: a site that is built again whenever a file changes, in a folder of its own.
///
/// It knows nothing of HTTP, of the clock or of how changes are noticed; the program that serves
/// it does.
public struct Preview: Sendable {
  /// What to build, and where.
  let request: BuildRequest
  /// In which language the person is spoken to.
  public let language: Language
  /// How often the site has been built, with or without success.
  public private(set) var rebuilds = 0
  /// The rebuild that last changed a file: a browser that shows an older one loads again.
  public private(set) var edition = 0
  /// Whether there is a site to show: the last one that could be built.
  public private(set) var hasSite = false
  /// Whether the last build was stopped, so that the site shown is a former one.
  public private(set) var isStale = false
  /// What the last build found.
  public private(set) var report = Report([])
  /// Why the last build could not be done at all.
  public private(set) var trouble: WorkshopTrouble?
  /// What the last build did, in one sentence.
  public private(set) var summary = Wording("", "")
  private(set) var pages: [String: [String]] = [:]

  /// Prepares a preview; nothing is built yet.
  public init(site: String, output: String, language: Language) {
    // The day is given to each rebuild: a preview stays open over midnight.
    request = BuildRequest(site: site, output: output, day: DayChoice(asked: nil, today: .earliest))
    self.language = language
  }

  /// Checks and builds once more.
  /// - Returns: Whether there is something new to see: a page, a finding or a trouble.
  @discardableResult
  public mutating func rebuild(for day: DayChoice) -> Bool {
    var request = request
    request.day = day
    request.isPreview = true
    rebuilds += 1
    let former = (edition, report.findings, trouble?.message)
    do {
      let outcome = try Workshop.build(request)
      trouble = nil
      report = Report(outcome.findings)
      summary = Preview.summary(of: outcome)
      isStale = outcome.files == nil
      if let files = outcome.files {
        pages = outcome.pages
        if !hasSite || files.written + files.removed > 0 { edition = rebuilds }
        hasSite = true
      }
    } catch {
      trouble = error
      isStale = true
      summary = error.message
    }
    return former != (edition, report.findings, trouble?.message)
  }

  private static func summary(of outcome: BuildOutcome) -> Wording {
    guard let files = outcome.files else { return outcome.summary }
    guard files.written + files.removed > 0 else {
      return Wording("网页没有变化", "No page has changed")
    }
    return Wording(
      "新写\(files.written)个文件" + (files.removed > 0 ? "，删去\(files.removed)个" : ""),
      "\(files.written) files written" + (files.removed > 0 ? ", \(files.removed) removed" : ""))
  }
}
