import Disclosure

/// One version of village rules with its place among the others.
struct CodeVersion: Sendable {
  /// How a version stands on a day.
  enum Standing: String, Sendable {
    /// Not in force yet.
    case coming
    /// In force.
    case inForce
    /// No longer in force.
    case former
  }

  /// The version.
  let code: VillageCode
  /// Where its page stands.
  let address: PageAddress
  /// The rules' name without the year, which the versions share.
  let name: String
  /// 1 for the first version.
  let ordinal: Int
  /// In force up to the day before: as written, else where the next version begins.
  let end: Day?

  /// How it stands on a day.
  func standing(on day: Day) -> Standing {
    if let end, end <= day { return .former }
    return code.inForceFrom.map { $0 <= day } ?? false ? .inForce : .coming
  }
}
