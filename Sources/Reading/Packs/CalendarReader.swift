public import Disclosure
import Notation

/// Reads a year's days off, `rules/calendars/2026.csv`.
public enum CalendarReader {
  /// Reads the bytes of a calendar; the file's name gives the year.
  ///
  /// - Returns: nil where the name is no year or the file has a mistake; `findings` says so.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (year: HolidayYear?, findings: [Finding]) {
    var findings: [Finding] = []
    let name = file.split(separator: "/").last?.split(separator: ".").first ?? ""
    guard name.utf8.count == 4, let year = Int(name) else {
      findings.append(
        .error(
          "R24", Place(file: file), "文件名要写年份，例如：calendars/2027.csv",
          "A calendar is named for its year, for example calendars/2027.csv"))
      return (nil, findings)
    }
    guard let source = SourceText.read(bytes, file: file, findings: &findings) else {
      return (nil, findings)
    }
    let text = source.string(in: 0..<source.bytes.count)
    let reading = HolidayYear.read(text, year: year, file: file)
    return (reading.year, findings + reading.findings)
  }
}
