/// A matter with what follows from it, the site file and the rules; the day plays no part.
///
/// A reference: every check and every page is handed it, and it is large.
public final class MatterWhole: Sendable {
  /// The record.
  public let matter: Matter
  /// Who speaks; the site's first issuer where the record names none or an unknown one.
  public let issuer: Issuer
  /// Whether the issuer that the record names is one of the site's.
  public let isIssuerKnown: Bool
  /// The category, where the packs know it.
  public let category: MatterCategory?
  /// What decides which rules apply.
  public let facts: RuleFacts
  /// Boards, rounds, windows and postings.
  public let timeline: Timeline

  /// Works out what follows from a matter.
  ///
  /// - Parameters:
  ///   - outages: the days on which boards could not be read.
  public init(
    _ matter: Matter, site: Site, rules: RuleBook, calendar: HolidayCalendar,
    outages: [BoardOutage]
  ) {
    let named = matter.issuer.flatMap { site.issuer(named: $0) }
    let issuer = named ?? site.issuers.first ?? Issuer()
    let category = rules.category(named: matter.matter)
    let facts = RuleFacts(
      subject: site.subject ?? .village, category: category, matter: matter.matter,
      issuer: issuer.effectiveSort, stage: matter.stage ?? .afterDecision,
      form: matter.form ?? .consultation)
    self.matter = matter
    self.issuer = issuer
    isIssuerKnown = matter.issuer == nil || named != nil
    self.category = category
    self.facts = facts
    timeline = Timeline(
      of: matter, facts: facts, site: site, rules: rules, calendar: calendar, outages: outages)
  }

  /// Who takes opinions: as the record says, else the issuer's own, else the site's.
  public func contact(in site: Site) -> Contact? {
    matter.contact ?? issuer.contact ?? site.contact
  }
}
