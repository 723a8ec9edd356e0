extension Whole {
  /// A record with what follows from it; nil for a kind that is no part of a site.
  ///
  /// - Parameters:
  ///   - outages: the days on which boards could not be read.
  public init?(_ record: any Record, in context: CheckContext, outages: [BoardOutage]) {
    switch record {
    case let record as Matter:
      self = .matter(
        MatterWhole(
          record, site: context.site, rules: context.rules, calendar: context.calendar,
          outages: outages))
    case let record as Account:
      self = .account(AccountWhole(record, site: context.site, rules: context.rules))
    case let record as VillageCode: self = .code(record)
    case let record as HonourRoll: self = .roll(record)
    case let record as StaticPage: self = .page(record)
    case let record as BoardOutage: self = .board(record)
    default: return nil
    }
  }
}
