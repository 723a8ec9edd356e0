import Disclosure

extension SiteContext {
  /// Why a board could not be read from `day` on, in the few words before the first comma.
  func outageReason(on board: String, from day: Day) -> String? {
    outages.first { outage in
      guard outage.board == board, let from = outage.from else { return false }
      return from <= day && day <= max(outage.to ?? from, from)
    }?.reason?.firstClause
  }
}
