import Disclosure

/// A roll with the address of its page.
struct RollPlace: Sendable {
  /// The roll.
  let roll: HonourRoll
  /// Where its page stands: `rolls/2026-10-01-red/index.html`.
  let address: PageAddress

  /// Whether the roll is shown on a day: from its first day up to the day before it is taken down.
  func isShown(on day: Day) -> Bool {
    guard let from = roll.from, from <= day else { return false }
    return !isGone(on: day)
  }

  /// Whether the roll was taken down by a day.
  func isGone(on day: Day) -> Bool { roll.until.map { $0 <= day } ?? false }

  /// The rolls that are not drafts, newest first.
  static func all(_ wholes: [Whole]) -> [RollPlace] {
    var taken: [String: Int] = [:]
    var places: [RollPlace] = []
    for case .roll(let roll) in wholes where !roll.isDraft {
      guard let from = roll.from, let colour = roll.colour else { continue }
      let name = "\(from)-\(colour.rawValue)"
      let number = taken[name, default: 0] + 1
      taken[name] = number
      let folder = number > 1 ? "\(name)-\(number)" : name
      if let address = PageAddress("rolls/\(folder)/index.html") {
        places.append(RollPlace(roll: roll, address: address))
      }
    }
    return places.sorted {
      ($1.roll.from?.number ?? 0, $0.roll.file) < ($0.roll.from?.number ?? 0, $1.roll.file)
    }
  }
}
