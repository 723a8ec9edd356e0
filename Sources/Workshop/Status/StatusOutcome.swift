import Disclosure

/// What `Workshop.status` found.
public struct StatusOutcome: Sendable {
  /// What reading and checks found.
  public let report: Report
  /// What stands on the day; nil where `site.yaml` cannot be used.
  public let standing: Standing?

  /// What stands on a day, and what comes next.
  public struct Standing: Sendable {
    /// The site's name.
    public let site: String
    /// What stands.
    public let status: SiteStatus
    /// The next day on which the pages change by time alone.
    public let nextChange: ChangeDay?
    /// The next day on which more changes than a number that counts on.
    public let nextEvent: ChangeDay?
  }
}

extension Workshop {
  /// Says what stands on a day, without making any page.
  /// - Throws: `WorkshopTrouble` where the folder cannot be read at all.
  public static func status(site: String, day: DayChoice) throws(WorkshopTrouble) -> StatusOutcome {
    var freezing = try Freezing(site: site)
    let (frozen, findings) = freezing.freeze(for: day)
    let report = Report(findings)
    guard let frozen else { return StatusOutcome(report: report, standing: nil) }
    let reasons = Withholding.reasons(in: frozen)
    let held = reasons.compactMapValues { findings in
      findings.min().map { finding in
        let line = finding.place.line
        return Wording(
          (line > 0 ? "第\(line)行，" : "") + finding.message.zh,
          (line > 0 ? "line \(line), " : "") + finding.message.en)
      }
    }
    let knowledge = Register.Knowledge(
      held: Set(held.keys),
      marked: Set(frozen.findings.filter { $0.effect == .mark }.map(\.place.file)))
    let register = frozen.register
    return StatusOutcome(
      report: report,
      standing: StatusOutcome.Standing(
        site: frozen.site.name, status: SiteStatus(of: register, on: frozen.day, held: held),
        nextChange: register.nextChange(after: frozen.day, knowing: knowledge),
        nextEvent: register.nextChange(after: frozen.day, knowing: knowledge, events: true)))
  }
}
