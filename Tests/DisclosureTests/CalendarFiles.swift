import Disclosure
import Glibc

/// The calendar files that the program ships, as the tests read them.
enum CalendarFiles {
  /// The folder `rules/calendars/`, found from this file.
  static let folder: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/") + "/rules/calendars/"
  }()

  /// The text of a file, or nothing.
  static func text(_ name: String) -> String? {
    guard let file = fopen(folder + name, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = getc(file)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = getc(file)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The estimate that ships.
  static let estimate = HolidayEstimate.read(text("estimate.csv") ?? "", file: "estimate.csv")
    .estimate

  /// The tables that ship, 2007 to 2026.
  static let years = (2007...2026).compactMap { year in
    HolidayYear.read(text("\(year).csv") ?? "", year: year, file: "\(year).csv").year
  }

  /// The calendar that ships.
  static let calendar = HolidayCalendar(years: years, estimate: estimate)
}

/// Reads a day that a test writes; a slip in a test shows as the year 1.
func day(_ text: String) -> Day { Day(text) ?? .earliest }
