/// What a record check may look at besides the record itself.
public struct CheckContext: Sendable {
  /// The site file.
  public let site: Site
  /// The rules of the region.
  public let rules: RuleBook
  /// The days off and make-up working days.
  public let calendar: HolidayCalendar
  /// The village's own rules, all versions, oldest first.
  public let codes: [VillageCode]
  /// What was worked out for the record that is being checked.
  var dossier: Dossier?

  /// Gathers what checks may look at.
  public init(site: Site, rules: RuleBook, calendar: HolidayCalendar, codes: [VillageCode] = []) {
    self.site = site
    self.rules = rules
    self.calendar = calendar
    self.codes = codes
  }
}
