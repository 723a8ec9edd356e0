import Disclosure

/// Fills in the dates of a starter: `{{day-10}}`, `{{cn:day+3}}`, `{{year}}`.
enum Planting {
  /// The text with its placeholders filled in for `day`; an unknown placeholder stays as it is.
  static func text(_ template: String, on day: Day) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "{{") {
      result += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        return result + rest[open.lowerBound...]
      }
      let name = rest[open.upperBound..<close.lowerBound]
      result += value(of: name, on: day) ?? String(rest[open.lowerBound..<close.upperBound])
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func value(of name: Substring, on day: Day) -> String? {
    if name == "year" { return String(day.year) }
    let isChinese = name.hasPrefix("cn:")
    let expression = isChinese ? name.dropFirst(3) : name
    guard expression.hasPrefix("day") else { return nil }
    let offset = expression.dropFirst(3)
    guard let days = offset.isEmpty ? 0 : Int(offset) else { return nil }
    let shifted = day + days
    return isChinese ? shifted.full.zh : shifted.description
  }
}
