import Disclosure
import Testing

@testable import Workshop

/// Whatever day a clerk begins on, the examples that she is given are in order.
@Suite struct StarterDaysTests {
  /// The last day of the last calendar, by the calendars themselves.
  private static let lastCovered = PlantingDays(today: .earliest).lastCovered ?? .earliest

  /// Days on which the same files are planted.
  private struct Sowing: Sendable {
    var files: [PlantedFile]
    var days: [Day]
  }

  /// What is found in a starter planted on each of the days, on that day and on the day of its
  /// examples.
  private static func findings(_ name: String, plantedOn days: [Day]) throws -> [String] {
    let starter = try #require(Starter(named: name))
    let planted = days.concurrentMap { ($0, starter.files(for: PlantingDays(today: $0))) }
    var sowings: [Sowing] = []
    for (day, files) in planted {
      if sowings.last?.files == files {
        sowings[sowings.count - 1].days.append(day)
      } else {
        sowings.append(Sowing(files: files, days: [day]))
      }
    }
    return sowings.concurrentMap { sowing in
      do { return try findings(in: sowing) } catch { return ["\(sowing.days): \(error)"] }
    }.flatMap { $0 }
  }

  /// The checks on records know no day, so they run once for all days of the same files.
  private static func findings(in sowing: Sowing) throws -> [String] {
    let folder = try ScratchFolder()
    try Starter.write(sowing.files, to: folder.path)
    var freezing = try Freezing(site: folder.path)
    let first = sowing.days[0]
    let (frozen, found) = freezing.freeze(for: DayChoice(asked: first, today: first))
    let register = try #require(frozen).register
    var lines = found.map { line($0, sowing.days[0], seenOn: first) }
    for day in sowing.days {
      for seen in Set([day, PlantingDays(today: day).anchor]) where seen != first {
        lines += Inspection.findings(of: register, on: seen).map { line($0, day, seenOn: seen) }
      }
    }
    return lines
  }

  private static func line(_ finding: Finding, _ day: Day, seenOn seen: Day) -> String {
    "planted on \(day), seen on \(seen): \(finding.code) \(finding.place.file):"
      + "\(finding.place.line) \(finding.message.zh)"
  }

  @Test(arguments: Starter.names)
  func `planted on any of the last 366 covered days, a starter has nothing to mend`(
    _ starter: String
  )
    throws
  {
    let days = (0..<366).map { Self.lastCovered - $0 }
    #expect(days.contains { $0.month == 2 && $0.dayOfMonth == 14 })
    #expect(try Self.findings(starter, plantedOn: days) == [])
  }

  @Test(arguments: Starter.names)
  func `planted after the last calendar, a starter has nothing to mend either`(_ starter: String)
    throws
  {
    let days = (1...40).map { Self.lastCovered + $0 }
    #expect(try Self.findings(starter, plantedOn: days) == [])
  }
}
