import Disclosure
import Publishing

/// All that was read, checked and put in order: the point from which pages are made.
struct Frozen: Sendable {
  /// The site file.
  let site: Site
  /// The rules of the region.
  let rules: RuleBook
  /// The records by file.
  let wholes: [Whole]
  /// Their cards.
  let register: Register
  /// What reading and checks found, the register's checks on `day` among them.
  let findings: [Finding]
  /// The records' files that could not even be told to be of a kind.
  let unreadable: [String]
  /// The fingerprint of each record's file with its tables.
  let hashes: [String: ContentHash]
  /// The fingerprint of what bears on every page: site file, rules, calendars, boards, codes.
  let common: ContentHash
  /// The day.
  let day: Day

  /// Whether the site holds no record at all.
  var isEmpty: Bool { wholes.isEmpty && unreadable.isEmpty }
}
