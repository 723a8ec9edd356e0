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
    let publication: Publication
    do {
      publication = try Publication(output: request.output, program: Program.hash)
    } catch {
      throw WorkshopTrouble(error)
    }
    let building = Building(
      frozen: frozen, folder: freezing.folder, request: request, publication: publication)
    let (summary, added, pages) = try building.run()
    guard let summary else {
      return BuildOutcome(
        findings: findings + added,
        summary: Wording("没有生成：先改好上面的问题。", "Nothing built: mend the findings first."))
    }
    var outcome = BuildOutcome(
      findings: findings + added,
      summary: Wording(
        "按\(frozen.day.full.zh)生成到 \(request.output)：新写\(summary.written)个文件，"
          + "没变\(summary.kept)个，删去\(summary.removed)个。",
        "Built for \(frozen.day) into \(request.output): \(summary.written) files written, "
          + "\(summary.kept) unchanged, \(summary.removed) removed."))
    outcome.files = summary
    outcome.pages = pages
    return outcome
  }
}
