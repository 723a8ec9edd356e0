import ArgumentParser
import Disclosure

/// A stretch of days on the command line: `2026-11-12..2026-11-13`, or one day.
struct DayRange: ExpressibleByArgument {
  let days: ClosedRange<Day>

  init?(argument: String) {
    let ends = argument.split(separator: ".", omittingEmptySubsequences: true)
    let isRange = argument.contains("..")
    let parts = isRange ? ends.map(String.init) : [argument, argument]
    guard parts.count == 2, let first = Day(argument: parts[0]), let last = Day(argument: parts[1]),
      first <= last
    else { return nil }
    days = first...last
  }
}
