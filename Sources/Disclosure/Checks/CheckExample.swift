/// A record as a clerk would type it, for explanations and tests.
public struct CheckExample: Sendable {
  /// The file's path in the site, as `content/matters/2026/1.md`.
  public let file: String
  /// The text; in a bad example `1️⃣` stands where the finding is expected.
  public let text: String
  /// Other files that stand beside it: path in the site and text.
  public let others: [(file: String, text: String)]
  /// The day for which it is checked.
  public let day: Day

  /// Describes an example; the day is 2026-11-22 where none is given.
  public init(
    file: String = "content/matters/2026/1.md", others: [(file: String, text: String)] = [],
    on day: Day = Day(number: 20_779), _ text: String
  ) {
    self.file = file
    self.text = text
    self.others = others
    self.day = day
  }

  /// The files without the mark, the example's own first.
  public var plainFiles: [(file: String, text: String)] {
    ([(file: file, text: text)] + others).map { file, text in
      (file, text.split(separator: "1️⃣", omittingEmptySubsequences: false).joined())
    }
  }
}
