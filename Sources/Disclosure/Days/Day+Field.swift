extension Day: FieldValue {
  public static var shape: FieldShape { .day }

  public static func parse(_ text: String) -> Result<Day, Misreading> {
    let reading: DayReading = Day.read(text)
    switch reading {
    case .day(let day): return .success(day)
    case .noSuchDay(_, _, _, let last):
      return .failure(
        Misreading(
          code: "R05", what: reading.problem ?? Wording("没有这一天", "there is no such day"),
          write: last?.description))
    case .notADay:
      return .failure(
        Misreading(
          code: "R05",
          what: Wording("“\(text)”不是日期，日期写成年-月-日", "“\(text)” is not a day"),
          write: "2026-10-23"))
    }
  }
}
