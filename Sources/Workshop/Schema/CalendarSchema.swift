import Disclosure

/// The columns of a calendar as a Frictionless Table Schema, since JSON Schema describes no CSV.
enum CalendarSchema {
  static let table: SchemaValue = .map([
    ("$schema", .text("https://datapackage.org/profiles/2.0/tableschema.json")),
    ("name", .text("gongshi-calendar")),
    ("title", .text("放假安排 rules/calendars/2027.csv · a year's days off")),
    (
      "fields",
      .list([
        column("date", "日期", "放假或上班的一天 · the day", type: "date", []),
        column(
          "kind", "类别", "off 放假，work 调休上班 · off, or work on a weekend", type: "string",
          [("enum", .texts(HolidayYear.kindWords))]),
        column("holiday", "节日", "通知里的名称 · the holiday's name", type: "string", []),
      ])
    ),
    ("primaryKey", .texts(["date"])),
  ])

  private static func column(
    _ name: String, _ title: String, _ description: String, type: String,
    _ constraints: [(String, SchemaValue)]
  ) -> SchemaValue {
    .map([
      ("name", .text(name)), ("title", .text(title)), ("type", .text(type)),
      ("description", .text(description)),
      ("constraints", .map([("required", .flag(true))] + constraints)),
    ])
  }
}
