import Disclosure
import Publishing

/// The pipeline: what the commands call.
public enum Workshop {
  /// Reads and checks a site.
  /// - Throws: `WorkshopTrouble` where the folder cannot be read at all.
  public static func check(site: String, day: DayChoice) throws(WorkshopTrouble) -> CheckOutcome {
    var freezing = try Freezing(site: site)
    let (frozen, findings) = freezing.freeze(for: day)
    return CheckOutcome(findings: findings, day: frozen?.day)
  }
}

extension Workshop {
  /// Checks a site and renders it.
  /// - Throws: `WorkshopTrouble` where the machine fails us or the output folder is refused.
  public static func build(_ request: BuildRequest) throws(WorkshopTrouble) -> BuildOutcome {
    try request.validate()
    var freezing = try Freezing(site: request.site)
    // A preview needs to know which pages the findings concern, which no receipt tells.
    let keepsReceipt = freezing.isListed && !request.isPreview
    let inputs = keepsReceipt ? Receipt.inputs(of: freezing.folder, for: request) : nil
    if let inputs, !request.isClean, Publication.isKnown(output: request.output),
      let outcome = try unchanged(inputs, for: request)
    {
      return outcome
    }
    let (frozen, findings) = freezing.freeze(for: request.day)
    guard let frozen else {
      return BuildOutcome(
        findings: findings,
        summary: Wording("没有生成：先改好 site.yaml。", "Nothing built: mend site.yaml first."))
    }
    if request.isStrict, findings.contains(where: { $0.severity == .error }) {
      return BuildOutcome(
        findings: findings,
        summary: Wording(
          "没有生成：有错误，而且要求了 --strict。", "Nothing built: there are errors, and --strict was given."))
    }
    let publication = try publication(for: request)
    let building = Building(
      frozen: frozen, folder: freezing.folder, request: request, publication: publication,
      inputs: inputs)
    let (summary, added, pages) = try building.run()
    guard let summary else {
      return BuildOutcome(
        findings: findings + added,
        summary: Wording("没有生成：先改好上面的问题。", "Nothing built: mend the findings first."))
    }
    var outcome = BuildOutcome(
      findings: findings + added, summary: sentence(summary, frozen.day, request))
    outcome.files = summary
    outcome.pages = pages
    return outcome
  }

  /// What the last build said, where it was made from the same and all that it wrote still stands.
  private static func unchanged(
    _ inputs: ContentHash, for request: BuildRequest
  ) throws(WorkshopTrouble) -> BuildOutcome? {
    let publication = try publication(for: request)
    do {
      guard let receipt = Receipt(try publication.note(Receipt.name)), receipt.inputs == inputs,
        receipt.output == (try Receipt.output(of: publication)),
        let files = try publication.standingFiles()
      else { return nil }
      let summary = CommitSummary(written: 0, kept: files, removed: 0)
      var outcome = BuildOutcome(
        findings: receipt.findings, summary: sentence(summary, receipt.day, request))
      outcome.files = summary
      return outcome
    } catch {
      throw WorkshopTrouble(error)
    }
  }

  private static func publication(for request: BuildRequest) throws(WorkshopTrouble)
    -> Publication
  {
    do {
      return try Publication(output: request.output, program: Program.hash)
    } catch {
      throw WorkshopTrouble(error)
    }
  }

  private static func sentence(
    _ summary: CommitSummary, _ day: Day, _ request: BuildRequest
  ) -> Wording {
    Wording(
      "按\(day.full.zh)生成到 \(request.output)：新写\(summary.written)个文件，"
        + "没变\(summary.kept)个，删去\(summary.removed)个。",
      "Built for \(day) into \(request.output): \(summary.written) files written, "
        + "\(summary.kept) unchanged, \(summary.removed) removed.")
  }
}
